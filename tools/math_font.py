"""The font of the formulas, STIX Two Math, cut down to what a course needs: python -m tools.math_font

Needs what tools.face needs.
"""

from fontTools import subset
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from tools import ROOT
from tools.face import fetched

PACKAGE = "@fontsource/stix-two-math@5.3.0"
SOURCE = "package/files/stix-two-math-latin-400-normal.woff2"
SHA256 = "8b2a6834cfe1f4e0f3724ffa59fe92000013fc5a4c41e6a3f438006c26c60f0d"
FOLDER = ROOT / "book" / "_static" / "vendor" / "stix"
# Generous, so that a new letter in a chapter is there: Latin, Greek, signs, bold and slanted letters, and
# the sans, script and double-struck capitals of mathematics.
RANGES = """
20-7e a0 a7 ac b0-b3 b7 b9 d7 f7 391-3c9 3d1 3d5 3f5 2010-2015 2018-201d 2020 2022 2026 2032-2034 203e 2061-2064
210e 2112 2113 2115 211d 2190-2194 2196-2199 21a6 21d0-21d4 2200-220f 2211-2213 2217 2218 221a 221d 221e 2220 2223
2225 2227-222b 2234 2235 223c 2243 2245 2248 2260-2265 226a 226b 2282-2287 2295-2297 2299 22a4 22a5 22c0-22c6
22ee-22f1 2308-230b 23b4 23b5 23dc-23df 25a1 27e8 27e9 27f5-27f7 2a7d 2a7e
1d400-1d467 1d49c-1d4b5 1d538-1d550 1d5a0-1d5b9 1d6e2-1d71b
"""
FEATURES = ["ssty", "dtls", "flac", "ss04"]
ROOT_WIDTH = 860


def characters():
    """The code points that are kept."""
    spans = [[int(end, 16) for end in span.split("-")] for span in RANGES.split()]
    return {point for span in spans for point in range(span[0], span[-1] + 1)}


def main():
    options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 13, 14])
    path = FOLDER / "math.woff2"
    with fetched(PACKAGE, SOURCE, SHA256, FOLDER) as source:
        font = subset.load_font(source, options)
        give_roots_one_width(font)
        rename(font, "Course Math")
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=characters())
        subsetter.subset(font)
        font["head"].modified = font["head"].created  # the same bytes on every day
        subset.save_font(font, str(path), options)
    print(f"{path.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


def give_roots_one_width(font):
    """Scale all sizes of √ to one width: Chromium keeps room for the widest beside every root, however small."""
    variants = font["MATH"].table.MathVariants
    base = font.getBestCmap()[ord("√")]
    made = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(base)]
    for record in made.MathGlyphVariantRecord:
        widen(font, record.VariantGlyph, ROOT_WIDTH)
    made.GlyphAssembly = None  # parts have a width of their own, and no root here is as high as they make one


def widen(font, name, width):
    """Give a glyph this advance, its outline stretched along."""
    advance, bearing = font["hmtx"][name]
    glyphs, share = font.getGlyphSet(), width / advance
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(TransformPen(pen, (share, 0, 0, 1, 0, 0)))
    outline = pen.glyph()
    outline.recalcBounds(font["glyf"])
    font["glyf"][name] = outline
    font["hmtx"][name] = (width, round(bearing * share))


def rename(font, name):
    """A changed font must not carry the reserved name of the original (OFL 1.1, 3)."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 6, 16):
            record.string = name if record.nameID != 6 else name.replace(" ", "")


if __name__ == "__main__":
    main()

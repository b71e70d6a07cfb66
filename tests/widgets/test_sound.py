"""The Sound: played by mouse, touch and keyboard on a page that may load no audio file."""

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import Sound
from tests.support.hand import HANDS, button

RATE = 8000
TONE = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE) * np.linspace(1, 0, RATE)
HEARD = """() => {
    window.played = [];
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...rest) {
        const wave = this.buffer.getChannelData(0);
        played.push([this.buffer.sampleRate, wave.length, Math.max(...wave)]);
        return start.apply(this, rest);
    };
}"""


@pytest.mark.parametrize("hand", HANDS)
def test_it_plays_and_stops_by_every_hand(show, hand):
    page = show(Sound(TONE, RATE, "a fading tone"), touch=hand == "touch")
    page.locator("[data-widget=sound] button").wait_for()
    page.evaluate(HEARD)
    HANDS[hand](page).press(button(page, "Play: a fading tone"))
    expect(button(page, "Stop: a fading tone")).to_be_visible()
    ((rate, length, loudest),) = page.evaluate("played")
    assert (rate, length) == (RATE, len(TONE)) and loudest == pytest.approx(1, abs=0.01)
    HANDS[hand](page).press(button(page, "Stop: a fading tone"))
    expect(button(page, "Play: a fading tone")).to_be_visible()
    assert page.complaints == []


def test_it_ends_by_itself(show):
    page = show(Sound(TONE[:800], RATE, "a tenth of a second"))
    button(page, "Play: a tenth of a second").click()
    expect(button(page, "Play: a tenth of a second")).to_be_visible(timeout=5000)


def test_the_picture_shows_how_loud_it_is(show):
    bars = show(Sound(TONE, RATE, "a fading tone")).locator("[data-widget=sound] rect")
    bars.first.wait_for(state="attached")
    heights = bars.evaluate_all("bars => bars.map(b => Number(b.getAttribute('height')))")
    assert len(heights) == 120 and heights[0] > 10 * heights[-1]


def test_a_name_of_two_lines_does_not_touch_the_edge_of_its_button(show):
    pressed = button(
        show(Sound(TONE, RATE, "the tune as the network replays it"), width=360),
        "Play: the tune as the network replays it",
    )
    high, lines = pressed.evaluate(
        "e => [e.clientHeight, (r => (r.selectNodeContents(e), r))(new Range()).getBoundingClientRect().height]"
    )
    assert lines > 25 and high >= lines + 6


def test_a_damaged_sound_says_so_and_leaves_the_page_alive(show):
    sound = Sound(TONE, RATE, "a tone")
    sound.samples = b""
    page = show(sound)
    expect(page.get_by_role("alert")).to_contain_text("The sound of this widget is damaged")
    assert page.complaints == []


@pytest.mark.parametrize("samples", [[], [[1.0, 2.0]], [np.nan]])
def test_what_is_no_sound_is_refused(samples):
    with pytest.raises(ValueError, match="samples"):
        Sound(samples)

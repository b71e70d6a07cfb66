from . import check as check
from . import classical as classical
from . import corrupt as corrupt
from . import datasets as datasets
from . import frontier as frontier
from . import hetero as hetero
from . import modern as modern
from . import patterns as patterns
from . import plots as plots
from . import sweep as sweep
from . import widgets as widgets

__version__: str

def about() -> None: ...

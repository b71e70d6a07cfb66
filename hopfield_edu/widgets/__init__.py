"""Widgets that compute in the browser: in JupyterLab, on Colab, and on the website without a kernel."""

from hopfield_edu.widgets.bar import TheBar
from hopfield_edu.widgets.capacity_dial import CapacityDial
from hopfield_edu.widgets.clock_hands import ClockHands
from hopfield_edu.widgets.dream_walker import DreamWalker
from hopfield_edu.widgets.drifting import DriftingContext
from hopfield_edu.widgets.feature_strip import FeatureStrip
from hopfield_edu.widgets.film import FilmMemory
from hopfield_edu.widgets.fog_plane import FogPlane
from hopfield_edu.widgets.half_face import HalfFace
from hopfield_edu.widgets.hole import TheHole
from hopfield_edu.widgets.legendre import LegendreMemory
from hopfield_edu.widgets.marble import MarblePlane
from hopfield_edu.widgets.microscope import SpuriousMicroscope
from hopfield_edu.widgets.mood import Mood
from hopfield_edu.widgets.night_school import NightSchool
from hopfield_edu.widgets.pid_atoms import PidAtoms
from hopfield_edu.widgets.playground import Playground
from hopfield_edu.widgets.quiz import Quiz
from hopfield_edu.widgets.race import MemoryRace
from hopfield_edu.widgets.semantic_search import SemanticSearch
from hopfield_edu.widgets.sound import Sound
from hopfield_edu.widgets.state_graph import StateGraph
from hopfield_edu.widgets.storyteller import StoryTeller
from hopfield_edu.widgets.surface import MemorySurface
from hopfield_edu.widgets.tilt import TiltedLandscape
from hopfield_edu.widgets.who_remembers import WhoRemembers
from hopfield_edu.widgets.word_list import WordList

__all__ = [
    "CapacityDial",
    "ClockHands",
    "DreamWalker",
    "DriftingContext",
    "FeatureStrip",
    "FilmMemory",
    "FogPlane",
    "HalfFace",
    "LegendreMemory",
    "MarblePlane",
    "MemoryRace",
    "MemorySurface",
    "Mood",
    "NightSchool",
    "PidAtoms",
    "Playground",
    "Quiz",
    "SemanticSearch",
    "Sound",
    "SpuriousMicroscope",
    "StateGraph",
    "StoryTeller",
    "TheBar",
    "TheHole",
    "TiltedLandscape",
    "WhoRemembers",
    "WordList",
]

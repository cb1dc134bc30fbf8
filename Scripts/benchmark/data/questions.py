"""Lists by criterion the questions that the peers count: scored, and no grids. usage: questions.py"""

from framework import Framework
from generate import FRAMEWORK

for criterion, questions in Framework(FRAMEWORK).counted().items():
    print(criterion, *questions)

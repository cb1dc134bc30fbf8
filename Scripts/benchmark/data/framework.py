"""The questions of a framework folder and the conditions that route them, read without the product's help.

The generator works out by itself what is asked of a case, so that the product's own `status` and `check` on what was
generated are a second opinion and not an echo.
"""

import json
import re
from pathlib import Path

TOKEN = re.compile(r"[(),]|[^\s(),]+")


class Condition:
    """One `when`, parsed to a function of the answers and of the phase that is asked about."""

    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        self.questions = set()
        self.holds = self._either()
        if self.tokens:
            raise ValueError(f"cannot read the condition: {text}")

    def _next(self, *expected):
        token = self.tokens.pop(0)
        if expected and token not in expected:
            raise ValueError(f"{token} where {expected} should stand")
        return token

    def _has(self, *words):
        return self.tokens[: len(words)] == list(words)

    def _either(self):
        parts = [self._both()]
        while self._has("or"):
            self._next()
            parts.append(self._both())
        return lambda case, phase: any(part(case, phase) for part in parts)

    def _both(self):
        parts = [self._single()]
        while self._has("and"):
            self._next()
            parts.append(self._single())
        return lambda case, phase: all(part(case, phase) for part in parts)

    def _single(self):
        word = self._next()
        if word == "not":
            inner = self._single()
            return lambda case, phase: not inner(case, phase)
        if word == "(":
            inner = self._either()
            self._next(")")
            return inner
        if word == "phase":
            code = self._next()
            return lambda case, phase: code in case.phases
        return self._comparison(word)

    def _comparison(self, question):
        self.questions.add(question)
        verb = self._next("is", "in", "has", "at")
        if verb == "at":
            bound, number = self._next("least", "most"), 0
            number = int(self._next())
            test = (lambda a: a >= number) if bound == "least" else (lambda a: a <= number)
        elif verb == "in":
            self._next("(")
            codes = set()
            while (token := self._next()) != ")":
                codes.add(token)
            test = lambda a: a in (codes - {","})
        else:
            differs = verb == "is" and self._has("not")
            if differs:
                self._next()
            code = self._next()
            test = (lambda a: code in a) if verb == "has" else (lambda a: (a != code) if differs else (a == code))

        def compare(case, phase):
            # What does not apply was not answered here, and a comparison with it is false.
            answer = case.answer(question, phase)
            return answer is not None and test(answer)

        return compare


class Question:
    """A question with what decides whether it is asked and what can be answered."""

    def __init__(self, data, reasons):
        self.id = data["id"]
        self.type = data["answer"]
        self.condition = Condition(data["when"]) if "when" in data else None
        self.phased = data.get("phased", False)
        self.scored = data.get("scored", False)
        self.rows = [row["code"] for row in data.get("rows", [])]
        self.options = data.get("options", [])
        self.required = data.get("required", True)
        self.summary_of = data.get("requiredWhenAnyNoIn")
        self.reasons = [code for code in reasons.get(data.get("reasons"), []) if code != "other"]

    def keys(self, phases):
        """The keys under which the question is answered, with the phase of each."""
        if self.rows:
            return [(f"{self.id}:{row}", None) for row in self.rows]
        if self.phased:
            return [(f"{self.id}@{phase}", phase) for phase in phases]
        return [(self.id, None)]


class Framework:
    """A framework folder, as far as cases are made from it and peers count them."""

    def __init__(self, folder):
        folder = Path(folder)
        lists = json.loads((folder / "reasons.json").read_text())["lists"]
        reasons = {entry["code"]: [reason["code"] for reason in entry["reasons"]] for entry in lists}
        head = json.loads((folder / "framework.json").read_text())
        criteria = [criterion["number"] for section in head["sections"] for criterion in section["criteria"]]
        self.criteria = {}
        for number in criteria:
            data = json.loads((folder / "questions" / f"{number}.json").read_text())
            self.criteria[number] = [Question(question, reasons) for question in data["questions"]]
        self.questions = [question for group in self.criteria.values() for question in group]
        checks = json.loads((folder / "checks.json").read_text())["checks"]
        self.checks = {}
        routing = set()
        for check in checks:
            condition = Condition(check["when"])
            routing |= condition.questions
            self.checks.setdefault(check["last"], []).append(condition)
        for question in self.questions:
            routing |= question.condition.questions if question.condition else set()
        # Nothing hangs on these, so that an answer to one can be changed without changing what is asked.
        self.free = {q.id for q in self.questions if q.id not in routing and not q.rows and q.scored}

    def counted(self):
        """The scored questions that are no grids, by criterion, in the framework's order: the rows of the table."""
        return {
            number: [question.id for question in group if question.scored and not question.rows]
            for number, group in self.criteria.items()
            if any(question.scored for question in group)
        }

"""One completed case: answered exactly where a question applies, in the canonical form of the file."""

import hashlib
import json
import re

from evidence import SENTENCES, evidence

# What the canonical form escapes beyond what JSON itself demands (FileFormats, "Canonical form").
ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
# How often each of these is answered yes; they decide how much else is asked.
YES = {"0.11": 0.2, "0.12": 0.15, "0.13": 0.4, "0.14": 0.1, "0.16": 0.1, "2.1b0": 0.1, "9.1": 0, "9.2": 0}
NOT_APPLICABLE = {"1.1c1": 0.7, "1.1d1": 0.7, "1.3d1": 0.75}
# Whether there is an intervention plan decides on a quarter of all questions, and so on the size of the file.
PLAN = "1.2f1"
FIELDS = ["by", "session", "seq", "at", "kind", "answer", "reasons", "evidence", "replaces", "covers", "digest"]


class Case:
    """The final answers of a case; `answer` is what conditions are put to."""

    def __init__(self, random, framework, variant):
        self.random = random
        self.framework = framework
        self.variant = variant
        self.answers = {}
        self.phases = random.choices([["community"], ["custody"], ["community", "custody"]], variant.phases)[0]
        for question in framework.questions:
            for key, phase in question.keys(self.phases):
                if question.condition and not question.condition.holds(self, phase):
                    continue
                self._answer(question, key)

    def answer(self, question, phase):
        found = self.answers.get(question)
        return self.answers.get(f"{question}@{phase}") if found is None and phase else found

    def _answer(self, question, key):
        candidates = self._candidates(question)
        for value in candidates:
            self.answers[key] = value
            if not any(check.holds(self, None) for check in self.framework.checks.get(question.id, [])):
                return
        if candidates:
            raise ValueError(f"every answer to {key} breaks a check")

    def _candidates(self, question):
        """Answers in the order in which they are tried: the first that breaks no check is taken."""
        random = self.random
        if question.id == "0.06":
            return [self.phases]
        if question.id == "0.05":
            return ["custody"] if "custody" in self.phases else [random.choice(["first_tier", "community"])]
        if question.id == "0.06a":
            return ["yes" if "community" in self.phases else "no"]
        match question.type:
            case "number":
                return [random.randint(12, 17)]
            case "date":
                return [f"2012-01-{random.randint(10, 28)}"]
            case "choice":
                codes = [option["code"] for option in question.options]
                return random.sample(codes, len(codes))
            case "choices":
                exclusive = [option["code"] for option in question.options if option.get("exclusive")]
                codes = [option["code"] for option in question.options if option["code"] not in exclusive]
                if random.random() < 0.4:
                    return [exclusive or codes]
                return [sorted(random.sample(codes, 2), key=codes.index)]
            case "text":
                # The summary of a criterion; without a `no` in it there is none to write.
                prefix = f"{question.summary_of}"
                needed = any(value == "no" and key.startswith(prefix) for key, value in self.answers.items())
                return [random.choice(SENTENCES)] if question.summary_of and needed else []
        return self._judgements(question)

    def _judgements(self, question):
        random = self.random
        yes = self.variant.plans if question.id == PLAN else YES.get(question.id, self.variant.sufficient)
        order = ["yes", "no"] if random.random() < yes else ["no", "yes"]
        if question.type == "yes-no":
            return order
        blank = NOT_APPLICABLE.get(question.id, 0.7 if question.type == "grid" else 0.2)
        return ["na"] + order if random.random() < blank else order + ["na"]


class Recording:
    """What one assessor recorded to arrive at the case's answers: some replaced, some withdrawn, all sealed."""

    def __init__(self, random, case, by, day):
        self.random = random
        self.case = case
        self.by = by
        self.day = day
        self.runs = [token(random), token(random)]
        self.entries = []
        self.seq = 0
        self.questions = {q.id: q for q in case.framework.questions}

    def record(self):
        later = []
        free = self.case.framework.free
        for key, answer in self.case.answers.items():
            changed = key.split("@")[0] in free and self.random.random() < 0.03
            if not changed:
                self.add(key, answer=answer)
                continue
            self.add(key, answer="no" if answer == "yes" else "yes")
            later.append((key, answer, self.id()))
        # The second run: what was thought better of.
        second = self.runs[1]
        for key, answer, old in later:
            if self.random.random() < 0.3:
                self.add(key, run=second, kind="withdraw", replaces=[old])
                old = self.id()
            self.add(key, run=second, answer=answer, replaces=[old])

    def add(self, key, run=None, **fields):
        self.seq += 1
        run = run or self.runs[0]
        minute = 9 * 60 + self.seq // 2 + (120 if run == self.runs[1] else 0)
        at = f"{self.day}T{minute // 60:02}:{minute % 60:02}:{self.random.randint(0, 59):02}Z"
        entry = {"by": self.by, "session": run, "seq": self.seq, "at": at, **fields}
        question = self.questions.get(key.split("@")[0].split(":")[0])
        if fields.get("answer") == "no" and question.reasons:
            chosen = self.random.sample(question.reasons, self.random.choice([1, 1, 1, 2]))
            entry["reasons"] = sorted(chosen, key=question.reasons.index)
        self.entries.append((key, entry))

    def id(self):
        entry = self.entries[-1][1]
        return f"{entry['by']}.{entry['session']}.{entry['seq']}"

    def judgements(self):
        """The entries that evidence may stand beside: those that are kept, of scored questions, `no` first."""
        found = [e for k, e in self.entries if e.get("answer") in ("yes", "no") and not k.startswith(("0.", "9."))]
        self.random.shuffle(found)
        return sorted(found, key=lambda entry: entry["answer"])

    def seal(self):
        covers = {}
        for _, entry in self.entries:
            covers[entry["session"]] = max(entry["seq"], covers.get(entry["session"], 0))
        lines = sorted((key, entry["seq"], line(entry)) for key, entry in self.entries)
        text = "".join(f"{key} {written}\n" for key, _, written in lines)
        self.add("case", run=self.entries[-1][1]["session"], kind="complete", covers=dict(sorted(covers.items())),
                 digest=hashlib.sha256(text.encode()).hexdigest())


def token(random):
    return "".join(random.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=8))


def line(entry):
    ordered = {field: entry[field] for field in FIELDS if field in entry}
    text = json.dumps(ordered, ensure_ascii=False)
    return ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def body(recordings):
    """The `entries` of the file, in canonical form."""
    keys = {}
    for recording in recordings:
        for key, entry in recording.entries:
            keys.setdefault(key, []).append(entry)
    for entries in keys.values():
        entries.sort(key=lambda entry: (entry["seq"], entry["by"], entry["session"]))
    blocks = [
        f'    {json.dumps(key)}: [\n      ' + ",\n      ".join(map(line, keys[key])) + "\n    ]" for key in sorted(keys)
    ]
    return "{\n" + ",\n".join(blocks) + "\n  }\n}\n"


def make(random, framework, variant, assessors, day):
    """The text of a case file from `entries` on; what stands before it names the inspection and the case."""
    case = Case(random, framework, variant)
    recordings = [Recording(random, case, by, day) for by in assessors]
    for recording in recordings:
        recording.record()
    # Evidence fills the file up to the size that is wanted.
    spare = int(variant.size * random.uniform(0.75, 1.25)) - len(body(recordings).encode()) - 450
    places = [entry for recording in recordings for entry in recording.judgements()]
    for entry in places[: variant.places]:
        if spare < 60:
            break
        text = evidence(random, min(spare, random.uniform(0.5, 1.5) * variant.size / variant.places * 0.6))
        entry["evidence"] = text
        spare -= len(text.encode()) + 15
    for recording in recordings:
        recording.seal()
    return body(recordings)

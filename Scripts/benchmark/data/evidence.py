"""What assessors type: with accents, escapes, and words that a careless reader takes for fields of the file.

Every sentence is invented. The traps stand inside strings, where they are text and nothing else.
"""

SENTENCES = [
    "Dated 19 days after sentence; see the contact log for 3 March.",
    "The plan was reviewed twice and neither review mentions the new offence.",
    "Zoë's mother was rung on 4 May – no answer, and nobody tried again.",
    'The worker wrote "not needed" and gave no reason.',
    'A form in the file has "answer": "no" typed across it.',
    'Somebody pasted {"answer":"yes","kind":"withdraw"} into the log.',
    'Headed "replaces": ["A1.aaaaaaaa.1"], which means an older plan was put aside.',
    "Path on the YOT's system: K:\\plans\\2012\\review.doc",
    "First line of the note.\nSecond line of the note.",
    "Reviewed\ton time, and signed off by the manager.",
    "Cost of the taxi: £14.50 – paid in the end by children’s services.",
    "Naïve about the risk from the older brother; the school’s café incident was missed.",
    "The contact log stops in week nine, and picks up again in week fourteen.",
    "Siân, the health worker, was not told of the move.",
    "Three of the five objectives say “engage with” and nothing more.",
    "It took a complaint before the risk management plan was copied to the hostel.",
    "Żaneta asked for an interpreter; one came to the second meeting only.",
    "Good work on the victim’s wishes: 很好 was how the young person put it.",
    "The screening says low, and the full assessment two weeks later says high.",
    "Nothing on the record between release and the first appointment 😐.",
    "Square brackets ] and braces } are left open in the template: [{",
    "The manager countersigned within the hour, which leaves little time for reading.",
]


def evidence(random, length):
    """About so many bytes of evidence, at least one sentence."""
    text = random.choice(SENTENCES)
    while len(text.encode()) < length - 40:
        text += " " + random.choice(SENTENCES)
    return text

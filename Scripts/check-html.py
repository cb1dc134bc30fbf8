"""Opens pages in headless Chromium: axe-core, sideways scrolling, refused content, screenshots, printed pages.

usage: check-html.py CHROMIUM AXE FOLDER-OF-PAGES      called by Scripts/check-html
"""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import websocket

VIEWS = [
    # name, width, height, scale of the picture, features of the medium
    ("desktop", 1280, 900, 1, []),
    ("phone", 390, 844, 1, []),
    ("narrow", 320, 640, 1, []),
    ("dark", 1280, 900, 1, [("prefers-color-scheme", "dark")]),
    ("dark-phone", 390, 844, 1, [("prefers-color-scheme", "dark")]),
    ("forced", 1280, 900, 1, [("forced-colors", "active")]),
]
TALLEST = 16000


class Browser:
    """One page of a Chromium, spoken to in the DevTools protocol."""

    def __init__(self, chromium, profile):
        flags = ["--headless=new", "--remote-debugging-port=0", "--remote-allow-origins=*", "--hide-scrollbars",
                 "--no-first-run", "--disable-gpu", "--disable-extensions", f"--user-data-dir={profile}"]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")
        self.process = subprocess.Popen([chromium, *flags, "about:blank"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        port_file = pathlib.Path(profile) / "DevToolsActivePort"
        for _ in range(300):
            if port_file.exists() and len(port_file.read_text().split()) == 2:
                break
            time.sleep(0.1)
        port, path = port_file.read_text().split()
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{port}{path}", timeout=120)
        self.number, self.session, self.events = 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Log", "Runtime", "Network"]:
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, page):
        self.events = []
        self.call("Page.navigate", url=page.resolve().as_uri())
        while self.value("document.readyState") != "complete":
            time.sleep(0.05)

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
        except Exception:
            self.process.terminate()
        self.process.wait(timeout=30)


def refused(browser):
    """What the page asked for or its policy forbade; a page that needs nothing has neither."""
    found = []
    for event in browser.events:
        if event.get("method") == "Log.entryAdded":
            found.append(event["params"]["entry"]["text"])
        if event.get("method") == "Network.requestWillBeSent" and event["params"]["type"] != "Document":
            found.append("fetches " + event["params"]["request"]["url"])
    return found


def look(browser, page, axe, report):
    browser.call("Page.setBypassCSP", enabled=False)
    browser.open(page)
    problems = refused(browser)
    if browser.value("getComputedStyle(document.body).maxWidth") == "none" and browser.value("innerWidth") < 1100:
        problems.append("the style sheet does not apply")
    browser.call("Page.setBypassCSP", enabled=True)
    browser.open(page)
    browser.value(axe + "; 0")
    rules = 0
    for name, width, height, scale, features in VIEWS:
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                     mobile=width < 600)
        browser.call("Emulation.setEmulatedMedia", features=[{"name": n, "value": v} for n, v in features])
        result = json.loads(browser.value("axe.run(document).then(r => JSON.stringify({passes: r.passes.length, "
                                          "violations: r.violations, incomplete: r.incomplete}))"))
        rules = max(rules, result["passes"])
        for kind in ["violations", "incomplete"]:
            for found in result[kind]:
                line = f"{name}: axe {kind}: {found['id']} ({found['impact']}): {found['help']}"
                nodes = "".join(f"\n      {node['html'][:160]}" for node in found["nodes"][:3])
                (problems if kind == "violations" else report).append(line + nodes)
        wide = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            problems.append(f"{name}: the page scrolls sideways by {wide} px")
        tall = min(browser.value("document.documentElement.scrollHeight"), TALLEST)
        picture = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                               clip={"x": 0, "y": 0, "width": width, "height": tall, "scale": 1})
        page.with_name(f"{page.stem}-{name}.png").write_bytes(base64.b64decode(picture["data"]))
    browser.call("Emulation.clearDeviceMetricsOverride")
    browser.call("Emulation.setEmulatedMedia", features=[])
    printed = browser.call("Page.printToPDF", preferCSSPageSize=True, generateTaggedPDF=True)
    page.with_suffix(".pdf").write_bytes(base64.b64decode(printed["data"]))
    return problems, rules


def main():
    chromium, axe_path, folder = sys.argv[1:]
    axe = pathlib.Path(axe_path).read_text(encoding="utf-8")
    failed = False
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(chromium, profile)
        try:
            print("axe-core", axe.split("axe v")[1].split("\n")[0], "in", browser.call("Browser.getVersion")["product"])
            for page in sorted(pathlib.Path(folder).glob("*.html")):
                report = []
                problems, rules = look(browser, page, axe, report)
                failed = failed or bool(problems)
                print(f"{page.name}: {len(problems)} problems; {rules} rules passed in each of {len(VIEWS)} views")
                for line in problems + [f"(to look at) {line}" for line in report]:
                    print("   ", line)
        finally:
            browser.close()
    sys.exit(1 if failed else 0)


main()

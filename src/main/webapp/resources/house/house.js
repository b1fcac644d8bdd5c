// What this adds: focus on the error summary, one press for one post, and drafts kept while one types.
// Every page works without it.
(function () {
    "use strict";

    const words = document.body.dataset;

    const summary = document.getElementById("error-summary");
    if (summary) {
        summary.focus();
    }

    document.addEventListener("click", function (event) {
        const link = event.target.closest(".error-summary a[href^='#']");
        const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (field) {
            event.preventDefault();
            field.scrollIntoView({ block: "center" });
            field.focus({ preventScroll: true });
        }
    });

    document.addEventListener("submit", function (event) {
        const form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = "yes";
        if (event.submitter) {
            event.submitter.setAttribute("aria-disabled", "true");
        }
        window.setTimeout(function () { sayBusy(form); }, 2000);
        // a download or a lost connection leaves the page standing: let it be pressed again
        window.setTimeout(function () { release(form); }, 10000);
    });

    // signed out here: on to the provider, once; whoever has no script presses the button
    document.querySelectorAll("form[data-onward]").forEach(function (form) { form.requestSubmit(); });

    window.addEventListener("pageshow", function () {
        document.querySelectorAll("form[data-sent]").forEach(release);
    });

    // slow is not broken: said where one waits, and only when it takes long
    function sayBusy(form) {
        if (!form.dataset.sent || form.querySelector(".busy")) {
            return;
        }
        const line = document.createElement("p");
        line.className = "busy";
        line.setAttribute("role", "status");
        form.append(line);
        window.setTimeout(function () { line.textContent = words.busy; }, 100);
    }

    function release(form) {
        delete form.dataset.sent;
        form.querySelectorAll(".busy").forEach(function (one) { one.remove(); });
        form.querySelectorAll("[aria-disabled]").forEach(function (one) { one.removeAttribute("aria-disabled"); });
    }

    document.querySelectorAll("form[data-draft]").forEach(keepDrafts);

    function keepDrafts(form) {
        const line = document.getElementById(form.id + "-draft");
        let timer = 0;
        let kept = typed(form);

        form.addEventListener("input", function () {
            window.clearTimeout(timer);
            timer = window.setTimeout(send, 2000);
        });
        document.addEventListener("visibilitychange", function () {
            if (document.visibilityState === "hidden" && !form.dataset.sent) {
                send();
            }
        });

        function send() {
            window.clearTimeout(timer);
            const now = typed(form);
            if (now === kept) {
                return;
            }
            const body = new URLSearchParams(now);
            body.set("who", words.who);
            body.set("stem", form.dataset.draft);
            body.set("case", form.dataset.case || "");
            fetch(words.draftAddress, { method: "POST", body: body, keepalive: true, redirect: "error" })
                .then(function (answer) {
                    if (answer.status === 401) {
                        askToSignIn();
                        timer = window.setTimeout(send, 10000);
                        return undefined;
                    }
                    if (answer.status === 204) {
                        return null;
                    }
                    if (!answer.ok) {
                        throw new Error(String(answer.status));
                    }
                    return answer.text();
                })
                .then(function (time) {
                    if (time === undefined) {
                        return;
                    }
                    kept = now;
                    // the file ended meanwhile: saying so once is enough
                    line.textContent = time === null ? words.ended : words.saved.replace("{0}", time);
                })
                .catch(function () {
                    line.textContent = words.unsaved;
                    timer = window.setTimeout(send, 10000);
                });
        }

        // said once; once signed in elsewhere, the next try keeps it all
        function askToSignIn() {
            if (line.querySelector("a")) {
                return;
            }
            const link = document.createElement("a");
            link.href = words.signInAddress;
            link.target = "_blank";
            link.rel = "noopener";
            link.textContent = words.signIn;
            line.replaceChildren(words.signedOut + " ", link);
        }
    }

    function typed(form) {
        const fields = new URLSearchParams();
        new FormData(form).forEach(function (value, name) {
            if (typeof value === "string" && !name.startsWith("jakarta.faces") && !name.endsWith("-sent") && !name.startsWith("draft-")) {
                fields.append("field." + name, value);
            }
        });
        return fields.toString();
    }
})();

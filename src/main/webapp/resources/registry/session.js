/*
 * Keeps what is typed when a session ends: warns before, asks for the password in place after, and joins the page that
 * stands in the browser to a new view on the server. See WEB-INF/template/session.xhtml for the dialogs.
 */
(function () {
    'use strict';

    const root = document.getElementById('session');
    if (!root) {
        return;
    }
    const WARN_BEFORE = 120000;
    const BUSY_EVERY = 300000;
    const LAST_REQUEST = 'registry.lastRequest';
    const DRAFT = 'registry.draft';
    const HERE = 'registry.here';
    /* Not the nonce, which the new view takes over from here, nor the version of a record: it has to stay the one that was
       opened, or what somebody else saved meanwhile would be overwritten unseen. */
    const STATE_FIELDS = ['jakarta.faces.ViewState', 'jakarta.faces.ClientWindow'];

    const door = (root.dataset.base || '') + '/access/session';
    const idle = Number(root.dataset.idle) * 1000;
    const warnBefore = Math.min(WARN_BEFORE, idle / 2);
    const notice = document.getElementById('session-notice');
    const warning = document.getElementById('session-warning');
    const over = document.getElementById('session-over');
    const trouble = document.getElementById('session-trouble');
    const password = document.getElementById('session-password');

    let latestEnd = Date.now() + Number(root.dataset.lasts) * 1000;
    let loggingIn = null;
    let probing = null;
    let leaving = false;
    const admitted = new WeakSet();
    const waiting = new WeakSet();

    /* ---- Asking the server ---- */

    function ask(path, method, fields) {
        return fetch(door + path, {
            method: method,
            body: fields ? new URLSearchParams(fields) : undefined,
            headers: {'X-Requested-With': 'session.js', Accept: 'application/json'},
            cache: 'no-store',
            credentials: 'same-origin'
        });
    }

    function touched() {
        localStorage.setItem(LAST_REQUEST, String(Date.now()));
    }

    function lastRequest() {
        return Number(localStorage.getItem(LAST_REQUEST)) || 0;
    }

    /** Whether the session of this page's user lives. If not, asks for the password; then the answer is still no. */
    function isAlive(path, method) {
        if (!probing) {
            probing = ask(path, method).then(async function (answer) {
                const alive = answer.ok && (await answer.json()).user === root.dataset.user;
                if (alive) {
                    touched();
                } else if (answer.status >= 500) {
                    tell(trouble.querySelector('[role=alert]').dataset.unreachable);
                } else {
                    await logInAgain();
                }
                return alive;
            }).catch(function () {
                tell(trouble.querySelector('[role=alert]').dataset.unreachable);
                return false;
            }).finally(function () {
                probing = null;
            });
        }
        return probing;
    }

    /* ---- Telling the user ---- */

    function tell(text) {
        if (leaving) {
            return;
        }
        trouble.querySelector('[role=alert]').textContent = text;
        if (!trouble.open) {
            trouble.showModal();
        }
    }

    function announce(text) {
        const content = document.getElementById('content') || document.querySelector('main');
        if (content) {
            content.prepend(notice);
        }
        notice.hidden = false;
        notice.textContent = text;
    }

    /* ---- Logging in again, in place ---- */

    function logInAgain() {
        if (!loggingIn) {
            loggingIn = new Promise(function (resolve) {
                if (warning.open) {
                    warning.close();
                }
                complain('');
                over.showModal();
                over.addEventListener('close', resolve, {once: true});
            }).then(function () {
                loggingIn = null;
            });
        }
        return loggingIn;
    }

    function complain(text) {
        const problem = over.querySelector('[role=alert]');
        problem.textContent = text;
        problem.hidden = !text;
    }

    async function enter() {
        const answer = await ask('', 'POST', {user: root.dataset.user, password: password.value});
        password.value = '';
        if (!answer.ok) {
            complain((await answer.json()).message);
            password.focus();
            return;
        }
        touched();
        const renewed = await renewView();
        over.close();
        if (renewed) {
            announce(notice.dataset.again);
        }
    }

    /** Joins the page as it stands to a new view of the same address, so that it can be sent again. */
    async function renewView() {
        const problem = trouble.querySelector('[role=alert]').dataset;
        const nonce = document.querySelector('input[name="primefaces.nonce"]');
        const answer = await fetch(document.getElementById('session-here').href, {
            headers: nonce ? {'X-Page-Nonce': nonce.value} : {},
            cache: 'no-store',
            credentials: 'same-origin'
        });
        if (!answer.ok || answer.redirected) {
            tell(answer.redirected ? problem.password : problem.gone);
            return false;
        }
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const session = fresh.getElementById('session');
        if (!session || session.dataset.user !== root.dataset.user) {
            await logInAgain();
            return false;
        }
        STATE_FIELDS.forEach(function (name) {
            const field = fresh.querySelector('input[name="' + name + '"]');
            if (field) {
                document.querySelectorAll('input[name="' + name + '"]').forEach(function (mine) {
                    mine.value = field.value;
                });
            }
        });
        latestEnd = Date.now() + Number(session.dataset.lasts) * 1000;
        return true;
    }

    /* ---- Scripts of the page: every failed request is answered for ---- */

    function heard(request) {
        if (request.status < 200 || request.status >= 400) {
            setTimeout(release, 0);
        }
        const wanted = request.getResponseHeader('WWW-Authenticate') || '';
        if (request.status === 401 && wanted.startsWith('Session')) {
            logInAgain();
        } else if (request.status === 409 && request.getResponseHeader('X-View-Gone')) {
            renewView().then(function (renewed) {
                if (renewed) {
                    announce(notice.dataset.refilled);
                }
            });
        } else if (request.status === 0) {
            tell(trouble.querySelector('[role=alert]').dataset.unreachable);
        } else if (request.status >= 400) {
            tell(detailOf(request));
        } else {
            notice.hidden = true;
            touched();
        }
    }

    /** PrimeFaces leaves a button locked when its request has failed. */
    function release() {
        document.querySelectorAll('.ui-state-loading').forEach(function (locked) {
            const widget = window.PrimeFaces && PrimeFaces.getWidgetById(locked.id);
            if (widget) {
                PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
            }
        });
    }

    function detailOf(request) {
        try {
            const problem = JSON.parse(request.responseText);
            return problem.detail + ' (' + problem.incident + ')';
        } catch (e) {
            return request.status + ' ' + request.statusText;
        }
    }

    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function () {
        const request = this;
        let aborted = false;
        request.addEventListener('abort', function () {
            aborted = true;
        });
        request.addEventListener('loadend', function () {
            if (!aborted) {
                heard(request);
            }
        });
        return send.apply(request, arguments);
    };

    /* ---- Forms: none leaves the page before somebody is there to take it ---- */

    function isGuarded(form) {
        return form.method === 'post' && !form.dataset.session && !form.action.includes('/access/session');
    }

    document.addEventListener('submit', function (event) {
        const form = event.target;
        if (!isGuarded(form)) {
            return;
        }
        if (admitted.delete(form)) {
            remember(form);
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        if (waiting.has(form)) {
            return;
        }
        waiting.add(form);
        isAlive('', 'GET').then(function (alive) {
            waiting.delete(form);
            if (alive) {
                admitted.add(form);
                form.requestSubmit(event.submitter);
                admitted.delete(form);
            }
        });
    }, true);

    /** What is typed, for the one case in which the server has forgotten the page but not the session. */
    function remember(form) {
        let here = form.elements.namedItem(HERE);
        if (!here) {
            here = document.createElement('input');
            here.type = 'hidden';
            here.name = HERE;
            form.append(here);
        }
        here.value = document.getElementById('session-here').getAttribute('href');
        const typed = typedFields(form).map(function (field) {
            return [field.name, field.value, field.type, field.checked];
        });
        sessionStorage.setItem(DRAFT, JSON.stringify({form: form.id, typed: typed}));
    }

    /** With the token of the form: whether it was stored before the server forgot the page, only the token tells. */
    function typedFields(form) {
        return Array.from(form.elements).filter(function (field) {
            return (field.id || '').endsWith(':token') || field.name && !['hidden', 'password', 'file', 'submit', 'button', 'image'].includes(field.type);
        });
    }

    function refill() {
        const draft = JSON.parse(sessionStorage.getItem(DRAFT) || 'null');
        sessionStorage.removeItem(DRAFT);
        const form = draft && location.hash === '#again' && document.getElementById(draft.form);
        if (!form) {
            return;
        }
        history.replaceState(null, '', location.pathname + location.search);
        document.dispatchEvent(new CustomEvent('registry:refill', {
            detail: draft.typed.map(function (typed) {
                return typed[0];
            })
        }));
        draft.typed.forEach(function (typed) {
            typedFields(form).filter(function (field) {
                const ticked = field.type === 'checkbox' || field.type === 'radio';
                return field.name === typed[0] && (!ticked || field.value === typed[1]);
            }).forEach(function (field) {
                field.value = typed[1];
                field.checked = typed[3];
                field.dispatchEvent(new Event('change', {bubbles: true}));
            });
        });
        announce(notice.dataset.refilled);
    }

    /* ---- The clock ---- */

    function tick() {
        if (loggingIn || probing) {
            return;
        }
        const left = lastRequest() + idle - Date.now();
        if (left <= 0 || latestEnd <= Date.now()) {
            if (!trouble.open) {
                isAlive('', 'GET');
            }
        } else if (left <= warnBefore) {
            const seconds = Math.ceil(left / 1000);
            warning.querySelector('output').textContent =
                Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
            if (!warning.open && !trouble.open) {
                warning.showModal();
            }
        } else if (warning.open) {
            warning.close();
        }
    }

    /** Somebody who types is not away. */
    function busy() {
        const since = Date.now() - lastRequest();
        if (!loggingIn && !warning.open && since > Math.min(BUSY_EVERY, idle / 6) && since < idle) {
            touched();
            isAlive('/keep', 'POST');
        }
    }

    function leave() {
        ask('/end', 'POST').finally(function () {
            leaving = true;
            location.assign((root.dataset.base || '') + '/access/login.xhtml');
        });
    }

    root.addEventListener('click', function (event) {
        const act = event.target.dataset.act;
        if (act === 'stay') {
            warning.close();
            isAlive('/keep', 'POST');
        } else if (act === 'leave') {
            leave();
        } else if (act === 'close') {
            trouble.close();
        }
    });
    over.querySelector('form').addEventListener('submit', function (event) {
        event.preventDefault();
        enter().catch(function () {
            complain(trouble.querySelector('[role=alert]').dataset.unreachable);
        });
    });
    over.addEventListener('cancel', function (event) {
        event.preventDefault();
    });
    ['input', 'keydown', 'pointerdown'].forEach(function (kind) {
        document.addEventListener(kind, busy, {passive: true});
    });
    window.addEventListener('pagehide', function () {
        leaving = true;
    });
    window.addEventListener('pageshow', function () {
        leaving = false;
    });
    document.addEventListener('visibilitychange', tick);

    touched();
    refill();
    setInterval(tick, 1000);
}());

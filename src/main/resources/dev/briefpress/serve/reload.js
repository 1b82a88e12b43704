// Sent by `briefpress serve` with every page; published sites do not have it. Shows the newest
// build, and says what is wrong with the sources when there is none.
'use strict';

(() => {
  const own = new URL(document.currentScript.src);
  const shown = own.searchParams.get('build');
  let source = null;
  let panel = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function finding(found) {
    const item = element('li', 'briefpress-finding', '');
    item.append(
      element('strong', 'briefpress-code', `${found.severity}[${found.code}] `),
      element('span', 'briefpress-message', found.message),
      element('code', 'briefpress-place', found.place),
      element('span', 'briefpress-help', found.help),
    );
    return item;
  }

  function hide() {
    if (panel) {
      panel.remove();
      panel = null;
    }
  }

  function show(state) {
    hide();
    if (state.published) {
      return;
    }
    const errors = state.findings.filter((found) => found.severity === 'error').length;
    panel = element('section', 'briefpress-problems', '');
    panel.setAttribute('role', 'alert');
    const close = element('button', 'briefpress-hide', 'Hide');
    close.type = 'button';
    close.addEventListener('click', hide);
    const list = element('ul', 'briefpress-findings', '');
    list.append(...state.findings.map(finding));
    panel.append(
      element('h2', 'briefpress-title', 'This page is not up to date'),
      element(
        'p',
        'briefpress-summary',
        state.failure || `The last change was not published: ${errors} error${errors === 1 ? '' : 's'}.`,
      ),
      list,
      close,
    );
    document.body.append(panel);
  }

  function listen() {
    if (source) {
      return;
    }
    source = new EventSource('/__briefpress/events');
    source.addEventListener('build', (event) => {
      const state = JSON.parse(event.data);
      if (state.build !== shown) {
        source.close();
        location.reload();
        return;
      }
      show(state);
    });
  }

  // A browser keeps six connections to one host, so a page nobody looks at gives its own back.
  function follow() {
    if (document.visibilityState === 'visible') {
      listen();
    } else if (source) {
      source.close();
      source = null;
    }
  }

  // A site that was looked at under this address before may have left a worker, which would keep pages of the preview.
  async function forget() {
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
      await worker.unregister();
    }
    for (const name of (await self.caches?.keys()) ?? []) {
      if (name.startsWith('briefpress ')) {
        await caches.delete(name);
      }
    }
  }

  forget();
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/__briefpress/reload.css';
  document.head.append(style);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  document.addEventListener('visibilitychange', follow);
  follow();
})();

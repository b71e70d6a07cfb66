"""A widget on a page with a kernel behind it: what it sets goes back, and what Python sets reaches it."""

SHOWN = """async (given) => {
    const {default: widget} = await import('/_static/NAME.js');
    const {state} = JSON.parse(document.querySelector('[type$="widget-state+json"]').textContent);
    const entry = Object.values(state).find(entry => entry.state.TRAIT !== undefined);
    for (const {path, data} of entry.buffers ?? []) {
        entry.state[path[0]] = new DataView(Uint8Array.from(atob(data), c => c.charCodeAt(0)).buffer);
    }
    const listeners = [], changed = {};
    const tell = (wanted, ...sent) => listeners.forEach(([event, hear]) => event === wanted && hear(...sent));
    const model = {
        get: name => entry.state[name],
        set: (name, value) => { entry.state[name] = changed[name] = value; },
        on: (event, listener) => listeners.push([event, listener]), off() {}, save_changes() {},
        send: async content => {
            const buffer = await (await fetch(`/_static/${content.asset}`)).arrayBuffer();
            tell('msg:custom', content, [new DataView(buffer)]);
        },
    };
    const fromPython = (name, value) => { entry.state[name] = value; tell(`change:${name}`); };
    const until = async done => { while (!done()) await new Promise(next => setTimeout(next, 20)); };
    const bytes = value => [...new Uint8Array(value.buffer ?? value)];
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    ACT
    return changed;
}"""


def with_kernel(name, trait, act):
    """JavaScript for page.evaluate(…, given): shows the page's widget once more, and returns what it has set by then.

    name: of its module. trait: one that the state of this widget alone has. act: lines that
    call `widget.render({model, el})` and then do what a reader or Python does, with fromPython(name, value),
    until(condition) and bytes(value).
    """
    return SHOWN.replace("NAME", name).replace("TRAIT", trait).replace("ACT", act.strip())

/**
 * The one rule that oxlint lacks: the present instant is handed to the domain, it never asks. `new Date()` and
 * `Date()` read the clock; `new Date(ms)` does not.
 */
const noClock = {
  create(context) {
    const check = (node) => {
      const readsClock = node.type === 'CallExpression' || node.arguments.length === 0;
      if (node.callee.name === 'Date' && readsClock)
        context.report({ node, message: 'The domain has no clock: take the instant as an argument.' });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export default { meta: { name: 'dossier' }, rules: { 'no-clock': noClock } };

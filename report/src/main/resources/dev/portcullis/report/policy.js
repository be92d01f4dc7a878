'use strict';
// Selects and sorts; everything that the page says it says without this script, too.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const button = (label, onClick) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', onClick);
    return made;
  };

  const form = one('.filter');
  const rows = all('.matrix tbody tr');
  const select = () => {
    const words = one('#find').value.toLowerCase().split(/\s+/).filter(Boolean);
    const reached = one('#reached').value;
    const show = one('#show').value;
    let shown = 0;
    rows.forEach(row => {
      const tags = row.dataset.tags.split(' ');
      const card = document.getElementById(row.dataset.card);
      const text = (row.textContent + ' ' + card.textContent).toLowerCase();
      const selected = words.every(word => text.includes(word))
        && (!reached || tags.includes(reached))
        && (show === 'all' || tags.includes(show));
      row.hidden = !selected;
      card.hidden = !selected;
      shown += selected ? 1 : 0;
    });
    one('#shown').textContent = shown + ' of ' + rows.length + ' shown';
  };
  if (form) {
    form.hidden = false;
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', select);
    form.addEventListener('reset', () => setTimeout(select));
    select();
    all('.counts [data-show]').forEach(tile => {
      const number = one('dd', tile);
      const label = one('dt', tile).textContent;
      const shows = button(number.textContent, () => {
        form.reset();
        one('#show').value = tile.dataset.show;
        select();
        one('#endpoints').scrollIntoView();
      });
      shows.setAttribute('aria-label', number.textContent + ' ' + label + ', show');
      number.replaceChildren(shows);
    });
  }

  const sort = (table, column, descending) => {
    const body = table.tBodies[0];
    const key = row => row.cells[column].textContent.trim();
    const order = descending ? -1 : 1;
    Array.from(body.rows)
      .sort((a, b) => order * key(a).localeCompare(key(b), 'en', { numeric: true }))
      .forEach(row => body.append(row));
  };
  all('table.sortable').forEach(table => {
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const sorts = button(head.textContent, () => {
        const descending = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        sort(table, column, descending);
      });
      head.replaceChildren(sorts);
    });
  });

  all('.snippet').forEach(snippet => {
    const code = one('code', snippet);
    const copies = button('Copy', () => {
      const told = text => {
        copies.textContent = text;
        setTimeout(() => { copies.textContent = 'Copy'; }, 2000);
      };
      const mark = () => {
        getSelection().selectAllChildren(code);
        told('Selected');
      };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(code.textContent).then(() => told('Copied'), mark);
      } else {
        mark();
      }
    });
    copies.setAttribute('aria-live', 'polite');
    snippet.append(' ', copies);
  });

  // A link may lead into what is folded or was selected away.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.hidden) {
      form.reset();
      select();
    }
    for (let element = target; element; element = element.parentElement) {
      if (element.tagName === 'DETAILS') {
        element.open = true;
      }
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  addEventListener('beforeprint', () => all('details').forEach(details => { details.open = true; }));
})();

// The page can be read without this: it opens what is folded around a place, and lights every piece of a place that was cut.
(() => {
  const show = () => {
    document.querySelectorAll('.lit').forEach(piece => piece.classList.remove('lit'));
    const id = decodeURIComponent(location.hash.slice(1));
    const place = id && document.getElementById(id);
    if (!place) return;
    let opened = false;
    for (let at = place.parentElement; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS' && !at.open) opened = at.open = true;
    }
    document.querySelectorAll('[data-of="' + CSS.escape(id) + '"]').forEach(piece => piece.classList.add('lit'));
    if (opened) place.scrollIntoView();
  };
  addEventListener('hashchange', show);
  show();
})();

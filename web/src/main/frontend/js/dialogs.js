// A button with data-open="id" opens that dialog; data-close, the backdrop and Esc close it. Focus goes back by itself.
export function startDialogs() {
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-open]');
    if (opener) {
      event.preventDefault();
      openDialog(opener.dataset.open);
      return;
    }
    const dialog = event.target.closest('dialog');
    if (dialog && (event.target === dialog || event.target.closest('[data-close]'))) {
      event.preventDefault();
      dialog.close();
    }
  });
}

export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    dialog.showModal();
  }
}

// data-print="id" prints that part of the page alone.
export function startPrinting() {
  document.addEventListener('click', (event) => {
    const part = document.getElementById(event.target.closest('[data-print]')?.dataset.print ?? '');
    if (!part) {
      return;
    }
    part.classList.add('alone');
    addEventListener('afterprint', () => part.classList.remove('alone'), { once: true });
    print();
  });
}

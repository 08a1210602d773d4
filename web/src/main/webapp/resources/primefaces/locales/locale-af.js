// What the components of ours say by themselves: PrimeFaces brings no Afrikaans. Whatever is not here stays English.
if (window.PrimeFaces) {
  PrimeFaces.locales.af = {
    unexpectedError: "Onverwagte fout",
    aria: {
      close: "Maak toe",
      listLabel: "Lys van opsies",
      "messages.ERROR": "Fout",
      "messages.FATAL": "Ernstige fout",
      "messages.INFO": "Inligting",
      "messages.WARN": "Waarskuwing",
      passwordHide: "Verberg die wagwoord",
      passwordShow: "Wys die wagwoord",
    },
  };
}

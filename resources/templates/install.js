"use strict";
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var install = byId("install");
  if (!install) { return; }
  var until = install.getAttribute("data-until");
  if (until && Date.parse(until) < Date.now()) {
    install.hidden = true;
    byId("expired").hidden = false;
    return;
  }
  var agent = navigator.userAgent;
  // An iPad asks for desktop pages by default and then calls itself a Mac; only its touch points tell.
  var apple = /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
  if (!apple) {
    byId("elsewhere").hidden = false;
    byId("expect").hidden = true;
    return;
  }
  if (!/Version\/[\d.]+.*Safari\//.test(agent)) { byId("inside").hidden = false; }
}());

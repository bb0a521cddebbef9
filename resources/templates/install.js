"use strict";
// Everything that a tester needs works without this: it speaks the tester's language and fits the page to the device.
(function () {
  var root = document.documentElement;
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector) { return [].slice.call(document.querySelectorAll(selector)); };
  var show = function (id, shown) { if (byId(id)) { byId(id).hidden = shown === false; } };
  var data = JSON.parse(byId("texts").textContent);
  data.languages.forEach(function (known) { known[3] = known[3].split("|"); });
  var values = data.values;
  var language = data.languages[0];
  var locale = "en";
  root.className = "script";

  // Words, dates and numbers. A browser too old for Intl keeps what the page came with.

  function attempt(work, otherwise) {
    try { return work(); } catch (error) { return otherwise; }
  }
  function dated(moment) {
    return new Date(moment).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
  }
  function sized(bytes) {
    var units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
    var step = 0;
    for (; bytes >= 999.5 && step < 4; step += 1) { bytes /= 1000; }
    return new Intl.NumberFormat(locale, {
      style: "unit", unit: units[step], maximumFractionDigits: step && bytes < 9.95 ? 1 : 0
    }).format(bytes);
  }
  function sentence(node) {
    var text = language[3][Number(node.getAttribute("data-t"))];
    var count = Number(node.getAttribute("data-n"));
    if (!text) { return node.asItCame; }
    if (text.indexOf("~") >= 0) {
      var forms = text.split("~");
      var found = forms.indexOf(attempt(function () { return new Intl.PluralRules(language[0]).select(count); }, "other"));
      text = forms[(found < 0 ? forms.indexOf("other") : found) + 1];
    }
    return text.replace(/\{(\w+)\}/g, function (_, name) {
      var value = values[name] || "";
      if (name === "n") { value = attempt(function () { return count.toLocaleString(locale); }, count); }
      if (name === "until" && value) { value = attempt(function () { return dated(value); }, value); }
      // Isolated (UAX #9), so that no value turns the sentence around it.
      return "\u2068" + value + "\u2069";
    });
  }
  function rewrite(selector, work) {
    all(selector).forEach(function (node) {
      if (node.asItCame === undefined) { node.asItCame = node.textContent; }
      node.textContent = attempt(function () { return work(node); }, node.asItCame);
    });
  }
  function speak() {
    root.lang = language[0];
    root.dir = language[2];
    rewrite("[data-t]", sentence);
    rewrite("time", function (node) { return dated(node.dateTime); });
    rewrite("[data-size]", function (node) { return sized(Number(node.getAttribute("data-size"))); });
    rewrite("[data-list]", function (node) {
      return new Intl.ListFormat(locale, { type: "conjunction" }).format(node.getAttribute("data-list").split("|"));
    });
  }
  function find(tag) {
    var wanted = tag.toLowerCase();
    if (/^zh\b/.test(wanted)) { wanted = /hans/.test(wanted) || !/hant|tw|hk|mo/.test(wanted) ? "zh-hans" : "zh-hant"; }
    return data.languages.filter(function (known) {
      var name = known[0].toLowerCase();
      return wanted === name || wanted.indexOf(name + "-") === 0;
    })[0];
  }
  function choose(tags) {
    tags.some(function (tag) {
      var found = find(tag);
      if (!found) { return false; }
      language = found;
      locale = attempt(function () { return Intl.getCanonicalLocales(tag)[0]; }, found[0]);
      return true;
    });
  }
  function offer() {
    var box = byId("language");
    data.languages.forEach(function (known) {
      var option = document.createElement("option");
      option.value = option.lang = known[0];
      option.textContent = known[1];
      option.selected = known === language;
      box.appendChild(option);
    });
    box.addEventListener("change", function () {
      choose([box.value]);
      speak();
      // The address remembers the choice, so nothing has to be stored.
      history.replaceState(null, "", "#" + box.value);
      follow();
    });
    show("choice");
  }
  function follow() {
    if (location.hash) {
      all(".history a, .all a").forEach(function (link) { link.hash = location.hash; });
    }
  }

  // The device, and the app in which the page is open.

  function older(has, needed) {
    var left = has.split("."), right = needed.split(".");
    for (var place = 0; place < right.length; place += 1) {
      var difference = (parseInt(left[place], 10) || 0) - (parseInt(right[place], 10) || 0);
      if (difference) { return difference < 0; }
    }
    return false;
  }
  function system(agent) {
    // Safari names iOS's version as its own. The other name for it stands still at 18.
    var own = /Version\/([\d.]+)/.exec(agent);
    var named = / OS (\d+(?:_\d+)*) like Mac/.exec(agent);
    if (own) { return own[1]; }
    return named && parseInt(named[1], 10) < 18 ? named[1].replace(/_/g, ".") : "";
  }
  function fit() {
    var agent = navigator.userAgent;
    var phone = /iPhone|iPod/.test(agent);
    // An iPad asks for desktop pages by default and then calls itself a Mac; only its touch points tell.
    var apple = phone || /iPad/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
    var app = /FBAN|FBAV|FB_IAB|Instagram|Barcelona|\bLine\/|MicroMessenger|DingTalk|WhatsApp|Slack|LinkedInApp|Twitter|Snapchat|Pinterest|TikTok|musical_ly|Bytedance|KAKAOTALK|NAVER|\bQQ\/|Weibo|Telegram|\bGSA\/|GMail|Teams\/|Discord/i.test(agent);
    var other = /CriOS|FxiOS|EdgiOS|OPiOS|\bOPT\/|DuckDuckGo|\bDdg\/|YaBrowser|Brave|Vivaldi|Focus\/|UCBrowser|MQQBrowser|Ecosia/.test(agent);
    // Safari signs with its name; the web views inside apps don't.
    var inside = apple && (app || (!other && !/Version\/.*Safari\//.test(agent)));
    var framed = attempt(function () { return window.top !== window.self; }, true);
    values.has = system(agent);
    show("elsewhere", !apple);
    if (!apple) { root.className += " elsewhere"; }
    show("inside", inside);
    show("browser", apple && other && !inside);
    show("framed", framed);
    show("address", !apple || inside || other);
    show("too_old", Boolean(apple && values.has && values.minimum && older(values.has, values.minimum)));
    show("wrong_kind", phone);
  }
  function judge() {
    var ends = byId("install") && Date.parse(byId("install").getAttribute("data-until"));
    if (!ends) { return; }
    var now = Date.now(), day = 86400000;
    var over = ends <= now;
    // As on a calendar, since the day itself stands beside it.
    var days = ends - now < day ? 0 : Math.floor(ends / day) - Math.floor(now / day);
    ["install", "help", "included"].forEach(function (id) { show(id, !over); });
    show("expired", over);
    byId("left").firstChild.setAttribute("data-n", String(days));
    show("left", !over && days <= 30);
  }
  function copy() {
    var code = byId("address").querySelector("code");
    function done() {
      show("to_copy", false);
      show("copied");
    }
    function byHand() {
      var range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand("copy")) { done(); }
    }
    if (navigator.clipboard) { navigator.clipboard.writeText(code.textContent).then(done, byHand); } else { byHand(); }
  }

  // Is my device included? One slow hash of what was typed, compared with the hashes of those that are.

  function normal(text) {
    var digits = text.toLowerCase().replace(/[\u2010-\u2012\u2013\u2212]/g, "-").replace(/^[^a-z0-9]*udid\s*[:=]/, "");
    digits = digits.replace(/[^0-9a-z-]/g, "");
    var newer = /^([0-9a-f]{8})-?([0-9a-f]{16})$/.exec(digits);
    if (newer) { return (newer[1] + "-" + newer[2]).toUpperCase(); }
    return /^[0-9a-f]{40}$/.test(digits) ? digits : "";
  }
  function hashed(udid, included) {
    var bytes = function (text, size, read) {
      return new Uint8Array(text.match(size).map(read));
    };
    var secret = bytes(udid, /./g, function (sign) { return sign.charCodeAt(0); });
    var salt = bytes(included.salt, /../g, function (pair) { return parseInt(pair, 16); });
    return crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]).then(function (key) {
      var slow = { name: "PBKDF2", hash: "SHA-256", salt: salt, iterations: included.iterations };
      return crypto.subtle.deriveBits(slow, key, included.bits);
    }).then(function (bits) {
      var signs = String.fromCharCode.apply(null, new Uint8Array(bits));
      return btoa(signs).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
    });
  }
  function ask(event) {
    event.preventDefault();
    var typed = byId("udid").value;
    var udid = normal(typed);
    function answer(id) {
      // A newer question has its own answer.
      if (byId("udid").value !== typed) { return; }
      all(".answer").forEach(function (node) { node.hidden = node.id !== id; });
    }
    if (!udid) { return answer("not_udid"); }
    if (!window.crypto || !crypto.subtle) { return answer("insecure"); }
    answer("checking");
    hashed(udid, data.included).then(function (hash) {
      answer(data.included.digests.match(/.{7}/g).indexOf(hash) < 0 ? "no" : "yes");
    }, function () { answer("insecure"); });
  }

  choose([location.hash.slice(1)].concat(navigator.languages || navigator.language || []));
  if (byId("install")) {
    fit();
    byId("copy").addEventListener("click", copy);
    show("copy");
  }
  if (byId("ask")) {
    byId("ask").addEventListener("submit", ask);
    show("included");
  }
  judge();
  document.addEventListener("visibilitychange", function () { judge(); speak(); });
  offer();
  speak();
  follow();
}());

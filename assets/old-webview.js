/* Runs in webviews as old as Internet Explorer 11: ECMAScript 5, and the document as it was then. */
(function () {
  'use strict';

  var agent = window.navigator.userAgent;
  var named = agent.indexOf('Trident/') !== -1 || agent.indexOf('MSIE ') !== -1 || agent.indexOf('Edge/') !== -1;
  var able = 'noModule' in document.createElement('script') && typeof String.prototype.replaceAll === 'function';
  if (!named && able) return;

  var page = window.location.href.replace(/[^/]*([?#].*)?$/, '') + 'index.html';

  function paragraph(text, lang) {
    var element = document.createElement('p');
    element.className = 'opening';
    element.setAttribute('lang', lang);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  var address = paragraph('', 'zh-CN');
  var link = document.createElement('a');
  link.setAttribute('href', page);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  link.appendChild(document.createTextNode(page));
  address.appendChild(link);

  var body = document.body;
  while (body.firstChild) body.removeChild(body.firstChild);
  body.setAttribute('role', 'alert');
  body.appendChild(paragraph('这个版本的 Excel 不能在窗格中运行打分卡助手。请用新版 Edge 或 Chrome 浏览器打开下面的网页,功能相同,文件只在本机处理。', 'zh-CN'));
  body.appendChild(paragraph('This version of Excel cannot run the pane. Open the page below in a current Edge or Chrome browser; it does the same, and files stay on this computer.', 'en'));
  body.appendChild(address);
})();

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerbridge.h"

#include "reader/readerpage.h"

#include <QFile>
#include <QVariant>
#include <QWebEngineScript>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

QString documentTextScript()
{
    QFile file(u":/dateline/reader/documenttext.js"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ReaderBridge::ReaderBridge(ReaderPage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(page, &ReaderPage::scriptSignal, this, [this](const QString &message) {
        if (!m_paintToken.isEmpty() && message == m_paintToken) {
            m_paintToken.clear();
            Q_EMIT painted();
        }
    });
}

void ReaderBridge::run(const QString &script, const std::function<void(const QVariant &)> &callback)
{
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, callback);
}

void ReaderBridge::documentText(const std::function<void(const QString &)> &callback)
{
    static const QString script = documentTextScript();
    const QString call = script + u"\ndatelineDocumentText(document.getElementById('text'));"_s;
    run(call, [callback](const QVariant &value) { callback(value.toString()); });
}

void ReaderBridge::scroll(int direction, const std::function<void(bool)> &callback)
{
    const QString script = uR"((direction => {
        const view = document.scrollingElement;
        const end = view.scrollHeight - view.clientHeight;
        const from = view.scrollTop;
        if (direction > 0 ? from >= end - 2 : from <= 0)
            return false;
        view.scrollTop = Math.max(0, Math.min(end, from + direction * (view.clientHeight - 56)));
        return true;
    }))"_s;
    run(script + u'(' + QString::number(direction) + u')',
        [callback](const QVariant &value) { callback(value.toBool()); });
}

void ReaderBridge::scrollForward(const std::function<void(bool)> &callback)
{
    scroll(1, callback);
}

void ReaderBridge::scrollBack(const std::function<void(bool)> &callback)
{
    scroll(-1, callback);
}

void ReaderBridge::scrollPosition(const std::function<void(double)> &callback)
{
    const QString script = uR"((() => {
        const view = document.scrollingElement;
        const end = view.scrollHeight - view.clientHeight;
        return end > 0 ? view.scrollTop / end : 0;
    })())"_s;
    run(script, [callback](const QVariant &value) { callback(value.toDouble()); });
}

void ReaderBridge::setScrollPosition(double position)
{
    const QString script = uR"((position => {
        const view = document.scrollingElement;
        view.scrollTop = position * (view.scrollHeight - view.clientHeight);
    }))"_s;
    run(script + u'(' + QString::number(qBound(0.0, position, 1.0)) + u')');
}

void ReaderBridge::setTextSize(int pixels)
{
    run(u"document.documentElement.style.setProperty('--text-size', '"_s + QString::number(pixels) +
        u"px')"_s);
}

void ReaderBridge::setDark(bool dark)
{
    run(u"document.documentElement.dataset.theme = '"_s + (dark ? u"dark"_s : u"light"_s) + u'\'');
}

void ReaderBridge::awaitPaint()
{
    m_paintToken = u"dateline-painted-"_s + QString::number(++m_paintNumber);
    // The second frame callback runs after the frame of the first was handed to the screen.
    run(u"requestAnimationFrame(() => requestAnimationFrame(() => console.info('"_s + m_paintToken +
        u"')))"_s);
}

} // namespace Dateline::Reader

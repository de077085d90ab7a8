// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerbridge.h"

#include "reader/readerpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

QString readScript(const QString &name)
{
    QFile file(u":/dateline/reader/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ReaderBridge::ReaderBridge(ReaderPage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    installScript();
    connect(page, &ReaderPage::scriptSignal, this, [this](const QString &message) {
        static const QString prefix = u"dateline-painted-"_s;
        if (message.startsWith(prefix))
            Q_EMIT painted(QStringView(message).mid(prefix.size()).toInt());
    });
}

void ReaderBridge::installScript()
{
    QWebEngineScript script;
    script.setName(u"dateline-page"_s);
    // Each may use those before it.
    QString source;
    for (const char16_t *name :
         {u"documenttext", u"page", u"images", u"marks", u"notes", u"hits", u"names", u"selection", u"caret"})
        source += readScript(QString::fromUtf16(name) + u".js"_s);
    script.setSourceCode(source);
    // As part of the load: a script that is sent after it costs a round trip before the first paint is known.
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    m_page->scripts().insert(script);
}

void ReaderBridge::call(const QString &function, const QString &arguments,
                        const std::function<void(const QVariant &)> &callback)
{
    m_page->runJavaScript(function + u'(' + arguments + u')', QWebEngineScript::ApplicationWorld,
                          [callback](const QVariant &value) {
                              // A page that goes away answers with nothing.
                              if (callback && value.isValid())
                                  callback(value);
                          });
}

void ReaderBridge::documentText(const std::function<void(const QString &)> &callback)
{
    static const QString script = readScript(u"documenttext.js"_s);
    m_page->runJavaScript(script + u"\ndatelineDocumentText(document.getElementById('text'));"_s,
                          QWebEngineScript::ApplicationWorld, [callback](const QVariant &value) {
                              if (value.isValid())
                                  callback(value.toString());
                          });
}

void ReaderBridge::scrollForward(const std::function<void(bool)> &callback)
{
    call(u"datelineReader.turn"_s, u"1"_s, [callback](const QVariant &value) { callback(value.toBool()); });
}

void ReaderBridge::scrollBack(const std::function<void(bool)> &callback)
{
    call(u"datelineReader.turn"_s, u"-1"_s, [callback](const QVariant &value) { callback(value.toBool()); });
}

void ReaderBridge::scrollPosition(const std::function<void(double)> &callback)
{
    call(u"datelineReader.position"_s, {}, [callback](const QVariant &value) { callback(value.toDouble()); });
}

void ReaderBridge::setScrollPosition(double position)
{
    call(u"datelineReader.setPosition"_s, QString::number(qBound(0.0, position, 1.0), 'f', 6));
}

void ReaderBridge::setTextSize(int pixels)
{
    call(u"datelineReader.setProperty"_s, u"'--text-size', '"_s + QString::number(pixels) + u"px'"_s);
}

void ReaderBridge::setMeasure(int ems)
{
    call(u"datelineReader.setProperty"_s, u"'--measure', '"_s + QString::number(ems) + u"rem'"_s);
}

void ReaderBridge::setTheme(Support::Theme theme)
{
    call(u"datelineReader.setTheme"_s, u'\'' + Support::themeName(theme) + u'\'');
}

void ReaderBridge::setHits(const QByteArray &hits, int current)
{
    call(u"datelineHits.set"_s,
         (hits.isEmpty() ? u"[]"_s : QString::fromLatin1(hits)) + u", "_s + QString::number(current));
}

void ReaderBridge::stepHit(int direction, const std::function<void(int)> &callback)
{
    call(u"datelineHits.step"_s, QString::number(direction),
         [callback](const QVariant &value) { callback(value.toInt()); });
}

void ReaderBridge::update(const PageOptions &from, const PageOptions &to)
{
    if (from.theme != to.theme)
        setTheme(to.theme);
    if (from.textSize != to.textSize)
        setTextSize(to.textSize);
    if (from.measure != to.measure)
        setMeasure(to.measure);
    if (from.hits != to.hits || from.currentHit != to.currentHit)
        setHits(to.hits, to.currentHit);
}

void ReaderBridge::setLibraryLinks(const QHash<QString, QString> &toolTips)
{
    QJsonObject links;
    for (auto link = toolTips.begin(); link != toolTips.end(); ++link)
        links.insert(link.key(), link.value());
    call(u"datelineReader.setLibraryLinks"_s,
         QString::fromUtf8(QJsonDocument(links).toJson(QJsonDocument::Compact)));
}

void ReaderBridge::pageNumber(const std::function<void(int)> &callback)
{
    m_page->runJavaScript(u"document.documentElement.dataset.page"_s, QWebEngineScript::ApplicationWorld,
                          [callback](const QVariant &value) { callback(value.toInt()); });
}

} // namespace Dateline::Reader

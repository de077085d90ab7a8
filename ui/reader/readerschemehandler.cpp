// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerschemehandler.h"

#include "reader/readerscheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

namespace Dateline::Reader {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer;
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    QObject::connect(job, &QObject::destroyed, buffer, &QObject::deleteLater);
    job->reply(type, buffer);
}

} // namespace

ReaderSchemeHandler::ReaderSchemeHandler(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
{
}

void ReaderSchemeHandler::setOnlyPage(const QString &id, const QByteArray &html)
{
    m_pages = {{id, html}};
}

void ReaderSchemeHandler::clear()
{
    m_pages.clear();
}

void ReaderSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QUrl url = job->requestUrl();
    const QUrl plain = url.adjusted(QUrl::RemoveFragment);
    const QString id = ReaderScheme::idOf(url);
    const auto page = m_pages.constFind(id);
    if (page == m_pages.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    // A page is asked for by the program (no initiator) or by itself.
    const QUrl initiator = job->initiator();
    const bool isForeign = !initiator.isEmpty() && ReaderScheme::idOf(initiator) != id;
    if (isForeign)
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (plain == ReaderScheme::pageUrl(id))
        reply(job, "text/html;charset=utf-8", *page);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace Dateline::Reader

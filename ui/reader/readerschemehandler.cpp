// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerschemehandler.h"

#include "reader/readerscheme.h"

#include <QBuffer>
#include <QPointer>
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
    else if (const QString token = ReaderScheme::imageOf(plain); !token.isEmpty() && m_images)
        replyImage(job, id, token);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void ReaderSchemeHandler::replyImage(QWebEngineUrlRequestJob *job, const QString &id, const QString &token)
{
    // The page may be gone by the time the image is there, and its request with it.
    m_images(id, token, [job = QPointer(job)](const QByteArray &bytes, const QByteArray &type) {
        if (job && bytes.isEmpty())
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        else if (job)
            reply(job, type, bytes);
    });
}

} // namespace Dateline::Reader

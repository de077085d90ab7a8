// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprofile.h"

#include "reader/readerscheme.h"
#include "reader/readerschemehandler.h"
#include "reader/requestinterceptor.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>

namespace Dateline::Reader {

ReaderProfile::ReaderProfile(QObject *parent)
    : QWebEngineProfile(parent)
    , m_handler(new ReaderSchemeHandler(this))
    , m_interceptor(new RequestInterceptor(this))
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    installUrlSchemeHandler(ReaderScheme::name(), m_handler);
    setUrlRequestInterceptor(m_interceptor);
}

ReaderProfile::~ReaderProfile() = default;

} // namespace Dateline::Reader

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineProfile>

namespace Dateline::Reader {

class ReaderSchemeHandler;
class RequestInterceptor;

/// The browser profile of the reader: off the record, without cache, cookies, downloads or spell
/// checking, with the scheme handler and the interceptor installed. It must outlive its pages.
class ReaderProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit ReaderProfile(QObject *parent = nullptr);
    ~ReaderProfile() override;

    ReaderSchemeHandler *handler() const { return m_handler; }
    RequestInterceptor *interceptor() const { return m_interceptor; }

private:
    ReaderSchemeHandler *m_handler;
    RequestInterceptor *m_interceptor;
};

} // namespace Dateline::Reader

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace Dateline::Reader {

/// Serves the reader's page from memory, at `/` of the id it was given. Everything else fails: other
/// ids, paths, queries, methods, and pages asked for by another page. Owned by the profile; lives on
/// the GUI thread.
class ReaderSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit ReaderSchemeHandler(QObject *parent = nullptr);

    /// Makes `html` (a whole page, UTF-8) the one page that is served.
    void setOnlyPage(const QString &id, const QByteArray &html);
    void clear();

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QHash<QString, QByteArray> m_pages;
};

} // namespace Dateline::Reader

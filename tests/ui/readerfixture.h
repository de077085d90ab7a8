// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readerpage.h"
#include "reader/readerprofile.h"
#include "reader/readerschemehandler.h"
#include "reader/readerview.h"

#include <QString>
#include <QTcpServer>
#include <QVariant>

#include <functional>

namespace Dateline::Test {

/// Waits until `condition` holds; false when it did not within the time.
bool waitFor(const std::function<bool()> &condition, int milliseconds = 20'000);

/// A server on the loopback interface that counts who connects, and answers nobody.
class CountingServer
{
public:
    CountingServer();

    QString address(const QString &path = QStringLiteral("/")) const;
    int connections() const { return m_connections; }

private:
    QTcpServer m_server;
    int m_connections = 0;
};

/// The reader's page with its profile, without the pane: pages are served as they are given.
class ReaderFixture
{
public:
    ReaderFixture();
    ~ReaderFixture();

    /// Serves `html` as the whole page of `id`, opens it, and waits; tells whether it was loaded.
    bool open(const QByteArray &html, const QString &id = QStringLiteral("0123456789012345"));
    /// The value of a script in ApplicationWorld.
    QVariant run(const QString &script);
    /// Gives pending requests a chance: waits for a few frames of the page.
    void settle();

    Reader::ReaderProfile profile;
    Reader::ReaderPage *page;
    Reader::ReaderView view;
};

} // namespace Dateline::Test

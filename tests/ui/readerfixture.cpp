// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QWebEngineScript>

#include <catch2/catch_test_macros.hpp>

#include <optional>

namespace Dateline::Test {

bool waitFor(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

CountingServer::CountingServer()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        ++m_connections;
        m_server.nextPendingConnection()->close();
    });
}

QString CountingServer::address(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
}

ReaderFixture::ReaderFixture()
    : page(new Reader::ReaderPage(&profile))
{
    view.setPage(page);
    view.resize(800, 600);
    view.show();
}

ReaderFixture::~ReaderFixture()
{
    delete page;
}

bool ReaderFixture::open(const QByteArray &html, const QString &id)
{
    profile.handler()->setOnlyPage(id, html);
    std::optional<bool> loaded;
    const auto connection =
        QObject::connect(page, &QWebEnginePage::loadFinished, page, [&loaded](bool ok) { loaded = ok; });
    page->open(id);
    const bool isDone = waitFor([&loaded] { return loaded.has_value(); });
    QObject::disconnect(connection);
    return isDone && *loaded;
}

QVariant ReaderFixture::run(const QString &script)
{
    std::optional<QVariant> result;
    page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                        [&result](const QVariant &value) { result = value; });
    REQUIRE(waitFor([&result] { return result.has_value(); }));
    return *result;
}

void ReaderFixture::settle()
{
    // A round trip after some time on both sides: what a page starts, it starts on its own within it.
    QElapsedTimer clock;
    clock.start();
    REQUIRE(waitFor([&clock] { return clock.elapsed() > 700; }));
    run(QStringLiteral("1"));
}

} // namespace Dateline::Test

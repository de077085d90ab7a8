// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Dateline::Test {

/// A server on the loopback interface that answers each path as it was told, and remembers what it was asked.
class ImageServer
{
public:
    static inline const QString number = QStringLiteral("127.0.0.1");
    static inline const QString name = QStringLiteral("localhost");

    ImageServer();

    /// The address of a path under this server's number, or under its name: two hosts.
    QString address(const QString &path, const QString &host = number) const;
    /// Host and port as permissions know them.
    QString host(const QString &host = number) const;

    /// A whole answer.
    void serve(const QString &path, const QByteArray &type, const QByteArray &body);
    /// An answer as it goes over the wire; the connection is closed after it.
    void serveRaw(const QString &path, const QByteArray &answer);
    void redirect(const QString &path, const QString &target);
    /// Something of one's own.
    using Answer = std::function<void(QTcpSocket *)>;
    void serveBy(const QString &path, const Answer &answer);

    int connections() const { return m_connections; }
    int requests() const { return int(m_requests.size()); }
    /// Each request as it came.
    const QList<QByteArray> &requestTexts() const { return m_requests; }

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, Answer> m_answers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace Dateline::Test

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceserver.h"

#include <QLocalSocket>
#include <QTimer>

namespace Dateline::App {

namespace {

constexpr int patience = 5000;
constexpr int mostConnections = 16;

} // namespace

InstanceServer::InstanceServer(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
{
    const QString path = socketPath(libraryFolder);
    if (path.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
    m_server.listen(path);
}

InstanceServer::~InstanceServer() = default;

void InstanceServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(longestHandover + 1);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        QTimer::singleShot(patience, socket, &QObject::deleteLater);
        read(socket);
    }
}

void InstanceServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestHandover)
            socket->abort();
        return;
    }
    const auto handover = fromMessage(socket->readLine(longestHandover + 1));
    if (!handover) {
        socket->abort();
        return;
    }
    socket->write("done\n");
    socket->disconnectFromServer();
    Q_EMIT asked(*handover);
}

} // namespace Dateline::App

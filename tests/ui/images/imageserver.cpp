// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageserver.h"

#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

ImageServer::ImageServer()
{
    REQUIRE(m_server.listen(QHostAddress::Any));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString ImageServer::host(const QString &host) const
{
    return u"http://"_s + host + u':' + QString::number(m_server.serverPort());
}

QString ImageServer::address(const QString &path, const QString &host) const
{
    return this->host(host) + path;
}

void ImageServer::serveBy(const QString &path, const Answer &answer)
{
    m_answers.insert(path.toUtf8(), answer);
}

void ImageServer::serveRaw(const QString &path, const QByteArray &answer)
{
    serveBy(path, [answer](QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
}

void ImageServer::serve(const QString &path, const QByteArray &type, const QByteArray &body)
{
    serveRaw(path, "HTTP/1.1 200 OK\r\nContent-Type: " + type +
                       "\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\nSet-Cookie: who=you\r\nConnection: close\r\n\r\n" + body);
}

void ImageServer::redirect(const QString &path, const QString &target)
{
    serveRaw(path, "HTTP/1.1 302 Found\r\nLocation: " + target.toUtf8() +
                       "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

void ImageServer::read(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (!request.contains("\r\n\r\n"))
        return;
    m_requests.append(request);
    socket->setProperty("request", QByteArray());
    const QByteArray path = request.mid(request.indexOf(' ') + 1).split(' ').first();
    if (const auto answer = m_answers.constFind(path); answer != m_answers.cend())
        return (*answer)(socket);
    socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace Dateline::Test

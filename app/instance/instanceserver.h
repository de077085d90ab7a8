// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/handover.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Dateline::App {

/// Listens, in the program that has a library, for later starts on the same library. Only processes of the
/// same user can reach it. Create it only while this process holds the library's lock: what is left of a
/// program that was killed is then known to be stale. Lives on the GUI thread.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    explicit InstanceServer(const QString &libraryFolder, QObject *parent = nullptr);
    ~InstanceServer() override;

    bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    /// A later start asks for this; it was told that it is done.
    void asked(const Dateline::App::Handover &handover);

private:
    void accept();
    void read(QLocalSocket *socket);

    QLocalServer m_server;
    int m_connections = 0;
};

} // namespace Dateline::App

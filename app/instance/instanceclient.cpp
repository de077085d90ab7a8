// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceclient.h"

#include <QElapsedTimer>
#include <QLocalSocket>

namespace Dateline::App {

namespace {

constexpr int patience = 4000;

} // namespace

bool askFirstInstance(const QString &folder, const Handover &handover)
{
    const QString path = socketPath(folder);
    if (path.isEmpty())
        return false;
    QElapsedTimer clock;
    clock.start();
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(toMessage(handover));
    while (!socket.canReadLine()) {
        const auto left = int(patience - clock.elapsed());
        if (left <= 0 || !socket.waitForReadyRead(left))
            return false;
    }
    return socket.readLine() == "done\n";
}

Handover startupOfDesktop()
{
    return {{}, qgetenv("XDG_ACTIVATION_TOKEN"), qgetenv("DESKTOP_STARTUP_ID")};
}

} // namespace Dateline::App

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::App {

/// What a second start of the program asks of the first, which has the library.
struct Handover
{
    QStringList paths;     ///< To import: absolute, of files and folders that are there.
    QByteArray activation; ///< XDG_ACTIVATION_TOKEN of the desktop (Wayland), or empty.
    QByteArray startupId;  ///< DESKTOP_STARTUP_ID (X11), or empty.

    bool operator==(const Handover &) const = default;
};

/// A message is no longer than this.
inline constexpr qint64 longestHandover = 1 << 20;

/// One line of JSON. Paths beyond what fits are left out.
QByteArray toMessage(const Handover &handover);
/// Nothing when it is not such a line. Paths that are no absolute paths, or of nothing that is there, are
/// left out.
std::optional<Handover> fromMessage(const QByteArray &line);

/// Where the program that has the library `folder` listens: in the user's runtime folder, named after the
/// folder's real path. Empty when there is no such place.
QString socketPath(const QString &folder);

} // namespace Dateline::App

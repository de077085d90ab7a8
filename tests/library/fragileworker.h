// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Test {

/// Bytes in a file that a fragile worker stumbles over.
inline constexpr const char *crashMarker = "crash-the-worker";
inline constexpr const char *stallMarker = "stall-the-worker";
/// Two seconds pass, in which the worker has the processor for a fifth of the time.
inline constexpr const char *starveMarker = "starve-the-worker";
/// Beside one of the above: it happens in ParseMode::Plain as well.
inline constexpr const char *alwaysMarker = "in-both-modes";
/// The file is answered, and then nothing is read from the socket any more.
inline constexpr const char *deafMarker = "deafen-the-worker";

/// While it lives, the workers that this process starts are of another kind: "fragile" (parse workers that
/// heed the markers) or "stalling-archive" (archive workers that never answer).
class WorkerKind
{
public:
    explicit WorkerKind(const char *kind);
    ~WorkerKind();
    WorkerKind(const WorkerKind &) = delete;
    WorkerKind &operator=(const WorkerKind &) = delete;
};

/// Runs a worker of the kind that the environment asks for; -1 when it asks for none in this role.
int runFragileWorker(const QString &role);

} // namespace Dateline::Test

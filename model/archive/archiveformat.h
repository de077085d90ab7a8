// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

class QIODevice;

namespace Dateline::Archive {

class Session;

/// Reads the archive on `device`, which can seek; its format is told by its first bytes.
Result<void> readDevice(QIODevice &device, Session &session);

/// The readers of each format, which trust that the magic was right.
Result<void> readZip(QIODevice &device, Session &session);
Result<void> readTar(QIODevice &device, Session &session);
Result<void> readSevenZip(QIODevice &device, Session &session);

} // namespace Dateline::Archive

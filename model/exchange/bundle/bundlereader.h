// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/bundlemanifest.h"
#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QString>

namespace Dateline::Exchange {

/// What a bundle brings beside its articles, which an import of the same file brings.
struct ReadBundle
{
    IncomingNotes notes; ///< With problems where they, or the articles, are not what the manifest says.
    BundleManifest manifest;
};

/// Whether a file is a zip, by its first bytes.
bool isZip(const QByteArray &head);

/// Reads the notes of a bundle within the limits for archives. Errors: of reading the archive; Malformed when
/// it is no bundle.
Result<ReadBundle> readBundle(const QString &file);

} // namespace Dateline::Exchange

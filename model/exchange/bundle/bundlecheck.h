// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/bundlemanifest.h"
#include "exchange/incoming/incomingproblem.h"

#include <QList>
#include <QStringList>

namespace Dateline::Exchange {

/// How the articles of the bundle `file` differ from what its manifest says: changed, missing, or not named.
/// `others` are the names of all in the bundle but its manifest and its notes. What cannot be read counts as
/// missing.
QList<IncomingProblem> articleProblems(const QString &file, const BundleManifest &manifest,
                                       const QStringList &others);

} // namespace Dateline::Exchange

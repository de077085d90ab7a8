// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Exchange {

/// The style sheet of a dossier, for screen, paper and QTextDocument, which leaves out what it does not know.
QByteArray dossierStyle();

/// The policy under which it stands: that style sheet, by its hash, and nothing else.
QByteArray dossierPolicy();

} // namespace Dateline::Exchange

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/exchangedstate.h"

#include <QByteArray>
#include <QString>

namespace Dateline::Library {

/// What notes.db knows of annotations that came from elsewhere or left. Writing goes through notes.db itself,
/// within the caller's transaction; reading through an index opened by openWithNotes(). Errors stick to the
/// database.

/// A later arrival tells by them whether it is new, and whether the annotation was changed here since.
ExchangedStates readExchanges(Database &index);

/// Enters articles and states that are not known yet, and takes out what is to be forgotten.
void putExchanges(Database &notes, const Exchanges &exchanges);

/// The id of the listed article with this content, or an empty string.
QString idOfContent(Database &index, const QByteArray &content);

} // namespace Dateline::Library

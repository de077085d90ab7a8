// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Dateline {

/// The language of a document text as a BCP 47 tag, by what most of it is written in; the related zone
/// does not count. `declared` (a `lang` attribute or field) decides only when the text does not.
/// "und" when nothing can be told.
QString guessLanguage(const QString &text, const QList<Html::ZoneRange> &zones, const QString &declared);

} // namespace Dateline

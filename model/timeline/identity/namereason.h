// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Timeline {

/// The rule of evidence that is a person's word.
inline constexpr const char *saidByHandRule = "by-hand";

/// Why two names are one.
struct NameReason
{
    QString first; ///< As they are written; of a short form the short one.
    QString second;
    QByteArray rule;
    qint32 articles = 0; ///< That say so.
    QString article;     ///< The id of the newest of them; empty where none has to say so.
    QString title;       ///< Its title.

    bool operator==(const NameReason &) const = default;
};

/// Of what speaks for names being one the part that suffices: the weightiest first, each of which joins names
/// that those before did not join. What only suggests is left out. Deterministic.
QList<NameEvidence> joiningEvidence(QList<NameEvidence> evidence);

/// "史托騰柏格 = Jens Stoltenberg: one stands in brackets after the other in 12 articles", in the language of
/// the program.
QString reasonWords(const NameReason &reason);

/// All of them as lines of plain text for a tool tip, each with an article for example where there is one.
QStringList reasonLines(const QList<NameReason> &reasons);

} // namespace Dateline::Timeline

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/absentarticle.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Library {

/// A state that an annotation had when it left, or with which it came from elsewhere. All of them are known,
/// and not the last alone: an export that the user makes for himself between two exchanges with somebody else
/// must not make the one's changes look like those that the other one has seen.
struct ExchangedState
{
    QString id; ///< Of the annotation.
    QDateTime modified;
    qint64 digest = 0;     ///< Notes::contentDigest(); 0 where only the time is known.
    bool isTheirs = false; ///< It came, or was decided on when something came.

    bool operator==(const ExchangedState &) const = default;
};

/// By id of annotation, in the order of time.
using ExchangedStates = QHash<QString, QList<ExchangedState>>;

/// What is to be known of annotations that come or leave, in the same transaction as these.
struct Exchanges
{
    QList<AbsentArticle> articles = {};
    QList<ExchangedState> states = {};
    QList<ExchangedState> forgotten = {}; ///< Of an import that is undone: it may come again.

    bool isEmpty() const { return articles.isEmpty() && states.isEmpty() && forgotten.isEmpty(); }
};

} // namespace Dateline::Library

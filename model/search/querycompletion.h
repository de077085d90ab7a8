// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/queryfields.h"

#include <QList>
#include <QString>

#include <memory>

namespace Dateline::Search {

/// A value that articles have.
struct CompletionValue
{
    QString value; ///< As a query names it.
    qint32 articles = 0;
    QString label = {}; ///< How it is shown, when that is not the value: "Chinese" for "zh".

    bool operator==(const CompletionValue &) const = default;
};

/// What can be completed. Lists in any order, but dates ("2023", "2023-01") as they shall be offered.
struct CompletionValues
{
    QList<CompletionValue> sources;
    QList<CompletionValue> tags;
    QList<CompletionValue> languages;
    QList<CompletionValue> entities;
    QList<CompletionValue> dates;
};

/// One way to go on with a query.
struct Suggestion
{
    enum class Kind : quint8 { Field, Source, Tag, Language, Entity, Date, Property };

    Kind kind = Kind::Field;
    QString insert; ///< What to put in the place of Completion::range, quoted where needed.
    QString label;  ///< What to show.
    QString detail; ///< What a field is for, or how many articles there are; may be empty.

    bool operator==(const Suggestion &) const = default;
};

struct Completion
{
    TextRange range; ///< What is being written, all of it; empty at the cursor right behind a colon.
    QList<Suggestion> suggestions;
};

/// Completes what stands before the cursor: names of fields in either language, and values behind them.
/// Values that begin with what was typed come first, then those that contain it, each by number of articles;
/// compared as Search::folded(). Making one folds all values, which may take a while with many; it can be
/// made on any thread, and copies share what they hold.
class QueryCompleter
{
public:
    explicit QueryCompleter(const CompletionValues &values = {});

    /// `cursor` is a position between characters of `text`.
    Completion complete(const QString &text, qsizetype cursor, int limit = 10) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

/// A value as it must stand behind a field: in quotation marks when it would be taken apart without.
QString quotedValue(const QString &value);

} // namespace Dateline::Search

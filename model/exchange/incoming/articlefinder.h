// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"

#include <QHash>
#include <QString>

#include <functional>

namespace Dateline::Library {
class LibraryReader;
}
namespace Dateline::Search {
class SearchEngine;
}

namespace Dateline::Exchange {

/// Finds the articles of the library that incoming notes are about: by the id that the note names, by the
/// content that its passage was taken from, by address, and where none of these is known by what it quotes,
/// which must then be in one article alone or in one with the same title.
class ArticleFinder
{
public:
    /// Both must outlive it. `search` may be null: then quotes are not looked for.
    ArticleFinder(const Library::LibraryReader &reader, Search::SearchEngine *search);

    /// For all notes at once: the id of each one's article, in their order; empty where there is none.
    /// Notes of one address and title are of one article. Looking for quotes takes some milliseconds each;
    /// `goOn` is asked before, and ends that when it says so.
    QStringList find(const QList<IncomingNote> &notes, const std::function<bool()> &goOn);

private:
    struct Group
    {
        QString title;
        QString quote; ///< The longest one.
    };

    QString named(const IncomingNote &note) const;
    QString ofQuote(const Group &group) const;
    QString ofTitle(const QString &title) const;

    const Library::LibraryReader &m_reader;
    Search::SearchEngine *m_search;
    QHash<QString, QString> m_ofAddress;
    QHash<QString, QString> m_ofId; ///< Ids that the library knows, to themselves.
};

} // namespace Dateline::Exchange

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Dateline::List {

/// What the article list answers for any index, whatever its column. Besides these, Qt::DisplayRole
/// gives the text of the index's column, Qt::ToolTipRole the title and where the file is.
enum ItemRole {
    TitleRole = Qt::UserRole + 1, ///< QString.
    IdRole,                       ///< QString, 16 hexadecimal digits.
    SourceRole,                   ///< QString, empty when unknown.
    AuthorRole,                   ///< QString, empty when unknown.
    UrlRole,                      ///< QString, empty when unknown.
    PublishedRole,                ///< QDateTime in UTC, invalid for an undated article.
    PublishedHasTimeRole,         ///< bool; false when only the day is known.
    LanguageRole,                 ///< QString, BCP 47, "und" when it could not be told.
    TagsRole,                     ///< QStringList.
    ArchiveRole,                  ///< QString, absolute path of what was imported.
    PathRole,                     ///< QString, path inside the archive.
    MemberRole,                   ///< QString, path inside an archive within it, usually empty.
    VersionsRole,                 ///< int, 1 or more.
    MissingRole,                  ///< bool; no file holds the article any more.
    ReadRole,                     ///< bool.
    StarredRole,                  ///< bool.
    ArchivedRole,                 ///< bool; put away, listed only when asked for.
    NotedRole,                    ///< bool; has a highlight or a note.
    UserTagsRole,                 ///< QStringList, those of TagsRole that the user gave.
    SnippetRole,                  ///< Search::Snippet of ArticleFilterModel's search; invalid without one.
};

/// Columns of the article list.
enum Column { TitleColumn, SourceColumn, DateColumn, TagsColumn, LanguageColumn, ColumnCount };

/// What the list can be sorted by besides its columns: how well a search's hits match, best first. In force
/// only while there is a search.
inline constexpr int RelevanceOrder = ColumnCount;

/// What a facet model answers. Qt::DisplayRole is FacetLabelRole, Qt::CheckStateRole is writable.
enum FacetRole {
    FacetValueRole = Qt::UserRole + 1, ///< QString; what ArticleFilter holds for the value.
    FacetLabelRole,                    ///< QString for people.
    FacetCountRole,                    ///< int, articles that would be listed with this value.
    FacetCheckedRole,                  ///< bool.
    FacetLevelRole,                    ///< int; 1 for a month below its year, else 0.
};

} // namespace Dateline::List

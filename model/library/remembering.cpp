// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/remembering.h"

namespace Dateline::Library {

namespace {

constexpr const char *identitySql =
    "SELECT v.content, a.url, coalesce(ar.location, ''), coalesce(f.path, ''), coalesce(f.member, ''), "
    "v.title "
    "FROM articles a JOIN versions v ON v.number = a.listed LEFT JOIN files f ON f.number = a.file "
    "LEFT JOIN containers c ON c.number = f.container LEFT JOIN archives ar ON ar.number = c.archive "
    "WHERE a.id = ?1";

constexpr const char *rememberSql =
    "INSERT INTO articles (article, content, url, archive, path, member, title) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (article) DO UPDATE SET content = ?2, url = ?3, "
    "archive = ?4, path = ?5, member = ?6, title = ?7 WHERE content <> ?2 OR url <> ?3 OR archive <> ?4 "
    "OR path <> ?5 OR member <> ?6 OR title <> ?7";

constexpr const char *nameSql =
    "INSERT OR IGNORE INTO articles (article, content, url, archive, path, member, title) "
    "VALUES (?1, x'', '', '', '', '', '')";

void rememberKnown(Database &notes, Database &index, const QStringList &articles)
{
    const Snapshot snapshot(index);
    Statement identity(index, identitySql);
    Statement remembering(notes, rememberSql);
    for (const QString &id : articles) {
        identity.bind(1, id);
        if (identity.step()) {
            remembering.bind(1, id)
                .bind(2, identity.blob(0))
                .bind(3, identity.text(1))
                .bind(4, identity.text(2));
            remembering.bind(5, identity.text(3)).bind(6, identity.text(4)).bind(7, identity.text(5)).run();
        }
        identity.reset();
    }
}

} // namespace

std::optional<Error> remember(Database &notes, Database &index, const QStringList &articles)
{
    rememberKnown(notes, index, articles);
    if (!index.hasError())
        return std::nullopt;
    Statement naming(notes, nameSql);
    for (const QString &id : articles)
        naming.bind(1, id).run();
    return index.takeError();
}

} // namespace Dateline::Library

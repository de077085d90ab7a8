// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Dateline::Library {

/// An article that annotations came for and that the library does not have. An import that brings it finds
/// them: by content, by address, or by the id that its address gives it.
struct AbsentArticle
{
    QString id;         ///< See makeArticleId().
    QByteArray content; ///< See contentHash(); empty when it is not known.
    QString url;        ///< See identifyingUrl(); may be empty.
    QString title;

    bool operator==(const AbsentArticle &) const = default;
};

} // namespace Dateline::Library

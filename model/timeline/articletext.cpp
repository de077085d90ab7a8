// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/articletext.h"

#include "article/article.h"

namespace Dateline::Timeline {

ArticleText ArticleText::of(const Article &article)
{
    return {article.text,
            article.zones,
            article.tags,
            article.language,
            article.source,
            article.url,
            article.published,
            article.publishedHasTime,
            {}};
}

} // namespace Dateline::Timeline

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/chineseorganisations.h"

#include "timeline/names/chinese/organisationaliases.h"
#include "timeline/names/chinese/organisationreader.h"

namespace Dateline::Timeline {

void findChineseOrganisations(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    Q_UNUSED(article)
    std::vector<OrganisationSpan> spans = OrganisationReader(text).read();
    if (spans.empty())
        return;
    OrganisationAliases aliases(text, std::move(spans));
    aliases.find();
    for (const OrganisationSpan &span : aliases.spans()) {
        NameCandidate name;
        name.start = text.origin(span.start);
        name.end = text.origin(span.end);
        name.kind = EntityKind::Organisation;
        name.strength = span.strength;
        name.rule = span.rule;
        found->names.append(name);
    }
    found->links.append(aliases.links());
}

} // namespace Dateline::Timeline

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets/facetpanel.h"
#include "list/facetcounter.h"
#include "list/facetmodel.h"
#include "rows.h"

#include <memory>
#include <vector>

namespace Dateline::Test {

/// Articles, their facets, and the panel on the screen.
class FacetBench : public ListStack
{
public:
    /// One article on each first day of a month from 2021 to 2023 and two on 31 January 2023, of the sources
    /// Post and Wire in turn; `tags` tags, of which the n-th is in n articles; one undated article.
    explicit FacetBench(int tags = 3);

    /// Counts, and lets the panel lay itself out.
    void settle();
    template<typename Child>
    Child *child(const char *name = nullptr) const
    {
        return panel->findChild<Child *>(name ? QString::fromLatin1(name) : QString());
    }
    List::FacetModel *facet(List::FacetKind kind) const { return facets[size_t(kind)].get(); }

    List::FacetCounter counter{&list};
    std::vector<std::unique_ptr<List::FacetModel>> facets;
    std::unique_ptr<Facets::FacetPanel> panel;
};

} // namespace Dateline::Test

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/gumbotree.h"

#include <algorithm>

namespace Dateline::Html {

GumboTree::GumboTree(const QByteArray &html)
    : m_chunkSize(std::clamp<std::size_t>(static_cast<std::size_t>(html.size()) * 8, 1U << 16U, 1U << 22U))
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &GumboTree::allocate;
    options.deallocator = [](void *, void *) {};
    options.userdata = this;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    m_output = gumbo_parse_with_options(&options, html.constData(), static_cast<std::size_t>(html.size()));
}

void *GumboTree::allocate(void *self, std::size_t size)
{
    auto &tree = *static_cast<GumboTree *>(self);
    constexpr std::size_t alignment = alignof(std::max_align_t);
    size = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
    if (size > tree.m_left)
        tree.addChunk(size);
    std::byte *memory = tree.m_free;
    tree.m_free += size;
    tree.m_left -= size;
    return memory;
}

void GumboTree::addChunk(std::size_t atLeast)
{
    const std::size_t size = std::max(m_chunkSize, atLeast);
    // Not make_unique: gumbo wants no zeros.
    m_chunks.emplace_back(new std::byte[size]);
    m_free = m_chunks.back().get();
    m_left = size;
}

} // namespace Dateline::Html

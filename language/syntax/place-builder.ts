import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { NodePlace, type Role } from './places.ts';

/**
 * Builds the places of nodes while the parser works, in the stead of Langium's concrete syntax tree: a rule that is
 * called opens a place, a token or node that is taken extends it.
 */
export class PlaceBuilder {
  private readonly roles = new Map<GrammarAST.AbstractElement, Role>();
  private stack: { place: NodePlace; role: Role | undefined }[] = [];

  buildRootNode(): void {
    this.stack = [{ place: new NodePlace(), role: undefined }];
  }

  /** A call of a rule. One without an assignment goes on with the same node, and so with the same place. */
  buildCompositeNode(feature: GrammarAST.AbstractElement): NodePlace {
    const role = this.roleOf(feature);
    const own = role.property === undefined ? this.stack.at(-1)?.place : undefined;
    const place = own ?? new NodePlace();
    this.stack.push({ place, role: own ? undefined : role });
    return place;
  }

  buildLeafNode(token: IToken, feature: GrammarAST.AbstractElement): IToken {
    const place = this.stack.at(-1)?.place;
    place?.extend(token, token);
    place?.add(this.roleOf(feature), token);
    return token;
  }

  construct(item: AstNode): void {
    const done = this.stack.pop();
    if (!done) return;
    const { place, role } = done;
    (item as { $cstNode?: unknown }).$cstNode = place;
    place.astNode = item;
    const outer = this.stack.at(-1)?.place;
    if (role && outer && place.first && place.last) {
      outer.extend(place.first, place.last);
      outer.add(role, place);
      place.outer = outer;
    }
  }

  /** Comments are no part of the tree. */
  addHiddenNodes(): void {}

  private roleOf(feature: GrammarAST.AbstractElement): Role {
    let role = this.roles.get(feature);
    if (!role) {
      role = roleOf(feature);
      this.roles.set(feature, role);
    }
    return role;
  }
}

/** What the grammar wants with a part. */
export function roleOf(feature: GrammarAST.AbstractElement): Role {
  const property = AstUtils.getContainerOfType(feature, GrammarAST.isAssignment)?.feature;
  return { property, word: GrammarAST.isKeyword(feature) ? feature.value : undefined };
}
